/** Abbreviations that everyone knows, in upper case: never marked as unexplained. */
export const knownAcronyms: ReadonlySet<string> = new Set(
  [
    // The country, its neighbours and the world
    'UK GB USA US EU UN NI NATO UAE USSR NY NYC NZ DC NE NW SE SW GBP USD WWI WWII',
    // Government and public life
    'NHS GP MP MPS MEP MSP MS PM BBC ITV GOV VAT PIN MOT DVLA HM CCTV VIP QC KC OBE MBE CBE DBE KBE RAF AWOL FBI CIA ID',
    // Health
    'DNA HIV AIDS IVF MRI CT CPR BMI ICU IV IQ ADHD MMR TB PPE COVID STI MS ECG UV SPF',
    // School and work
    'GCSE GCSES PE IT PTA HR CEO CV BA BSC MA MSC PHD UCAS DIY AGM HQ ASAP FAQ FAQS RSVP PS NB',
    // Technology
    'PDF PDFS USB CD DVD TV PC PCS URL URLS WIFI SMS GPS SIM AI LED HD ATM FM DJ MP MIT WWW JPEG IP',
    // Everyday
    'AM PM AD BC BST GMT OK SOS UFO PO AA RAC RSPCA RSPB NSPCC RNLI YMCA UNICEF UNESCO LGBT LGBTQ BBQ TLC',
    'WWF IMF SUV DR KFC IKEA IBM BMW BT EDF DHL NASA FIFA UEFA CO LTD PLC TODO README A E II III IV VI VII VIII IX XI XII G7 G8 G20',
  ].flatMap((line) => line.split(' ')),
);
