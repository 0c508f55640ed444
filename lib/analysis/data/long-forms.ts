/** The table, by sector: the letters, then the words in full, the most usual first. */
const TABLE = [
  // Central UK government and its agencies
  `
    ALB arm's length body
    APPG all-party parliamentary group
    BEIS Department for Business, Energy and Industrial Strategy
    CCS Crown Commercial Service
    CMA Competition and Markets Authority
    DBS Disclosure and Barring Service
    DBT Department for Business and Trade | dialectical behaviour therapy
    DCMS Department for Culture, Media and Sport
    DEFRA Department for Environment, Food and Rural Affairs
    DESNZ Department for Energy Security and Net Zero
    DFE Department for Education | Department for the Economy
    DFT Department for Transport
    DHSC Department of Health and Social Care
    DLUHC Department for Levelling Up, Housing and Communities
    DSIT Department for Science, Innovation and Technology
    DVSA Driver and Vehicle Standards Agency
    DWP Department for Work and Pensions
    EA Environment Agency
    FCDO Foreign, Commonwealth and Development Office
    FSA Food Standards Agency
    HMRC HM Revenue and Customs
    HMT HM Treasury
    HSE Health and Safety Executive | Health Service Executive
    LGSCO Local Government and Social Care Ombudsman
    MHCLG Ministry of Housing, Communities and Local Government
    MOD Ministry of Defence
    MOJ Ministry of Justice
    NAO National Audit Office
    NDPB non-departmental public body
    OBR Office for Budget Responsibility
    OFGEM Office of Gas and Electricity Markets
    OPG Office of the Public Guardian
    PHSO Parliamentary and Health Service Ombudsman
    PQ parliamentary question
    RPA Rural Payments Agency | robotic process automation
    SI statutory instrument
    SPAD special adviser
    SRO senior responsible owner | senior responsible officer
    UKVI UK Visas and Immigration
  `,
  // Scotland, Wales and Northern Ireland
  `
    ALN additional learning needs
    ASN additional support needs
    CIW Care Inspectorate Wales
    COSLA Convention of Scottish Local Authorities
    CPP community planning partnership | child protection plan | Canada Pension Plan
    CRWIA child rights and wellbeing impact assessment
    DAERA Department of Agriculture, Environment and Rural Affairs
    DFC Department for Communities
    GIRFEC Getting it right for every child
    HSCP health and social care partnership
    IJB integration joint board
    LOIP local outcomes improvement plan
    NIHE Northern Ireland Housing Executive
    NISRA Northern Ireland Statistics and Research Agency
    NRW Natural Resources Wales
    OSCR Office of the Scottish Charity Regulator
    PSB public services board
    PSNI Police Service of Northern Ireland
    SCVO Scottish Council for Voluntary Organisations
    SDS self-directed support | Skills Development Scotland
    SEPA Scottish Environment Protection Agency
    SIMD Scottish Index of Multiple Deprivation
    SPSO Scottish Public Services Ombudsman
    SSSC Scottish Social Services Council
    WCVA Wales Council for Voluntary Action
    WIMD Welsh Index of Multiple Deprivation
    WLGA Welsh Local Government Association
  `,
  // Local government
  `
    ASB antisocial behaviour
    CA combined authority
    CLT corporate leadership team | community land trust
    CPN community protection notice
    CPO compulsory purchase order
    CSR corporate social responsibility | Comprehensive Spending Review
    CTR council tax reduction
    CTS council tax support
    DASS director of adult social services
    DCS director of children's services
    DPH director of public health
    DSG dedicated schools grant
    EHO environmental health officer
    FPN fixed penalty notice
    GLA Greater London Authority
    GMCA Greater Manchester Combined Authority
    HRA housing revenue account | Human Rights Act | Habitats Regulations Assessment
    HSF Household Support Fund
    HWRC household waste recycling centre
    LA local authority | legal aid
    LEP local enterprise partnership | limited English proficiency
    LGA Local Government Association | local government area
    LGPS Local Government Pension Scheme
    LGR local government reorganisation
    LRF local resilience forum
    MCA Mental Capacity Act | mayoral combined authority
    MOU memorandum of understanding
    MTFP medium-term financial plan
    MTFS medium-term financial strategy
    NALC National Association of Local Councils
    NNDR national non-domestic rate
    OFLOG Office for Local Government
    OSC overview and scrutiny committee
    PFI private finance initiative
    PPP public-private partnership
    PSPO public spaces protection order
    PWLB Public Works Loan Board
    RIPA Regulation of Investigatory Powers Act
    RSG revenue support grant
    SLA service level agreement
    SLT senior leadership team | speech and language therapist
    SOCITM Society for Innovation, Technology and Modernisation
    SOLACE Society of Local Authority Chief Executives
    TOR terms of reference
    UKSPF UK Shared Prosperity Fund
  `,
  // NHS and health
  `
    A&E accident and emergency
    ABI acquired brain injury
    AHP allied health professional | Affordable Homes Programme
    AMHP approved mental health professional
    AMR antimicrobial resistance
    ARRS Additional Roles Reimbursement Scheme
    ASD autism spectrum disorder
    BCF Better Care Fund
    CAMHS child and adolescent mental health services
    CBT cognitive behavioural therapy
    CCG clinical commissioning group
    CDOP child death overview panel
    CHC continuing healthcare
    CKD chronic kidney disease
    CMHT community mental health team
    COPD chronic obstructive pulmonary disease
    CQC Care Quality Commission
    CVD cardiovascular disease
    D2A discharge to assess
    DNACPR do not attempt cardiopulmonary resuscitation
    DTOC delayed transfer of care
    ED emergency department
    EPR electronic patient record | extended producer responsibility
    GMC General Medical Council
    HCA healthcare assistant
    HCPC Health and Care Professions Council
    HIA health impact assessment
    HWB health and wellbeing board
    ICB integrated care board
    ICP integrated care partnership
    ICS integrated care system
    IPC infection prevention and control
    JSNA joint strategic needs assessment
    LTC long-term condition | long-term care
    MDT multidisciplinary team
    MECC Making Every Contact Count
    MHA Mental Health Act
    MHRA Medicines and Healthcare products Regulatory Agency
    MSK musculoskeletal
    NED non-executive director
    NHSE NHS England
    NICE National Institute for Health and Care Excellence
    NIHR National Institute for Health and Care Research
    NMC Nursing and Midwifery Council
    OHID Office for Health Improvement and Disparities
    OT occupational therapist | occupational therapy
    PALS Patient Advice and Liaison Service
    PCN primary care network | penalty charge notice
    PHE Public Health England
    PPG patient participation group | planning practice guidance
    PPI patient and public involvement
    PSIRF Patient Safety Incident Response Framework
    PTSD post-traumatic stress disorder
    QOF Quality and Outcomes Framework
    RCN Royal College of Nursing
    RTT referral to treatment
    SALT speech and language therapy
    SCR summary care record | serious case review
    SMI severe mental illness
    UEC urgent and emergency care
    UKHSA UK Health Security Agency
    UTC urgent treatment centre | university technical college
  `,
  // Social care and safeguarding
  `
    ACE adverse childhood experience | Arts Council England
    ADASS Association of Directors of Adult Social Services
    ADCS Association of Directors of Children's Services
    ASC adult social care | autism spectrum condition
    ASCOF Adult Social Care Outcomes Framework
    CAF common assessment framework | Charities Aid Foundation
    CAFCASS Children and Family Court Advisory and Support Service
    CCE child criminal exploitation
    CIN child in need
    CLA child looked after
    CSA child sexual abuse
    CSC children's social care
    CSE child sexual exploitation
    CSPR child safeguarding practice review
    CYP children and young people
    DHR domestic homicide review
    DOLS Deprivation of Liberty Safeguards
    FGM female genital mutilation
    ICPC initial child protection conference
    IDVA independent domestic violence adviser
    IMCA independent mental capacity advocate
    IMHA independent mental health advocate
    IRO independent reviewing officer
    ISVA independent sexual violence adviser
    LAC looked-after child
    LADO local authority designated officer
    LPS Liberty Protection Safeguards
    LSCP local safeguarding children partnership
    MARAC multi-agency risk assessment conference
    MASH multi-agency safeguarding hub
    NRM National Referral Mechanism
    NRPF no recourse to public funds
    PA personal assistant | personal adviser
    SAB safeguarding adults board
    SAR subject access request | safeguarding adults review
    SARC sexual assault referral centre
    SCIE Social Care Institute for Excellence
    SGO special guardianship order
    SPOC single point of contact
    TAC team around the child
    TAF team around the family
    UASC unaccompanied asylum-seeking child
    VAWG violence against women and girls
  `,
  // Special needs, schools and skills
  `
    AP alternative provision
    CPD continuing professional development
    DSL designated safeguarding lead
    EAL English as an additional language
    ECT early career teacher
    EEF Education Endowment Foundation
    EHC education, health and care
    EHCP education, health and care plan
    EHE elective home education
    EP educational psychologist
    ESOL English for speakers of other languages
    EYFS early years foundation stage
    FE further education
    FSM free school meals
    GLD good level of development | Government Legal Department
    HE higher education
    HEI higher education institution
    IAG information, advice and guidance
    IEP individual education plan
    ITT initial teacher training | invitation to tender
    KCSIE Keeping children safe in education
    LSIP local skills improvement plan
    MAT multi-academy trust
    NEET not in education, employment or training
    NVQ National Vocational Qualification
    OFQUAL Office of Qualifications and Examinations Regulation
    PAN published admission number
    PMLD profound and multiple learning disabilities
    PRU pupil referral unit
    PSHE personal, social, health and economic education
    QTS qualified teacher status
    RSE relationships and sex education
    RSHE relationships, sex and health education
    SEMH social, emotional and mental health
    SEN special educational needs
    SENCO special educational needs coordinator
    SEND special educational needs and disabilities
    SENDCO special educational needs and disabilities coordinator
    SLCN speech, language and communication needs
    SPLD specific learning difficulty
    SQA Scottish Qualifications Authority
    STEM science, technology, engineering and mathematics
    TA teaching assistant | temporary accommodation
  `,
  // Housing and planning
  `
    ALMO arm's length management organisation
    AONB area of outstanding natural beauty
    AQMA air quality management area
    BNG biodiversity net gain
    CIL community infrastructure levy
    DFG disabled facilities grant
    EPC energy performance certificate
    FRA flood risk assessment | fire risk assessment
    HA housing association
    HHSRS Housing Health and Safety Rating System
    HMO house in multiple occupation
    LLFA lead local flood authority
    LPA local planning authority | lasting power of attorney
    NDP neighbourhood development plan | National Development Plan
    NPPF National Planning Policy Framework
    NSIP nationally significant infrastructure project
    PRS private rented sector
    RP registered provider
    RSH Regulator of Social Housing
    RSL registered social landlord
    RTB right to buy | Residential Tenancies Board
    SEA strategic environmental assessment
    SHLAA strategic housing land availability assessment
    SPA special protection area | single point of access
    SPD supplementary planning document
    SSSI site of special scientific interest
    SUDS sustainable drainage system
    TPO tree preservation order
    TSM tenant satisfaction measure
  `,
  // Benefits and work
  `
    ACAS Advisory, Conciliation and Arbitration Service
    COSHH Control of Substances Hazardous to Health
    DHP Discretionary Housing Payment
    DLA Disability Living Allowance
    ESA Employment and Support Allowance
    FTE full-time equivalent
    HB Housing Benefit
    JSA Jobseeker's Allowance
    LCWRA limited capability for work and work-related activity
    LHA Local Housing Allowance
    NIC National Insurance contribution | National Infrastructure Commission
    NLW National Living Wage
    NMW National Minimum Wage
    PIP Personal Independence Payment
    RIDDOR Reporting of Injuries, Diseases and Dangerous Occurrences Regulations
    SME small or medium-sized enterprise
    SMP Statutory Maternity Pay | shoreline management plan
    SSP Statutory Sick Pay
    TOIL time off in lieu
    TUC Trades Union Congress
    TUPE Transfer of Undertakings and Protection of Employment Regulations
    UC Universal Credit
    WCA Work Capability Assessment
  `,
  // Justice, police and fire
  `
    ANPR automatic number plate recognition
    CJS criminal justice system
    CPS Crown Prosecution Service
    CSP community safety partnership
    FRS fire and rescue service
    HMCTS HM Courts and Tribunals Service
    HMICFRS HM Inspectorate of Constabulary and Fire and Rescue Services
    HMP HM Prison
    HMPPS HM Prison and Probation Service
    IOM integrated offender management | International Organization for Migration
    IOPC Independent Office for Police Conduct
    IPP imprisonment for public protection
    KSI killed or seriously injured
    LAA Legal Aid Agency
    MAPPA multi-agency public protection arrangements
    NCA National Crime Agency
    NPCC National Police Chiefs' Council
    PACE Police and Criminal Evidence Act
    PCC police and crime commissioner
    PCSO police community support officer
    RTC road traffic collision
    VRU violence reduction unit
    YJB Youth Justice Board
    YOI young offender institution
    YOT youth offending team
  `,
  // Equality and law
  `
    ARAP Afghan Relocations and Assistance Policy
    BAME Black, Asian and minority ethnic
    BME Black and minority ethnic
    BSL British Sign Language
    DEI diversity, equity and inclusion
    ECHR European Convention on Human Rights | European Court of Human Rights
    EDI equality, diversity and inclusion
    EHRC Equality and Human Rights Commission
    EIA environmental impact assessment | equality impact assessment
    EQIA equality impact assessment
    EUSS EU Settlement Scheme
    GRT Gypsy, Roma and Traveller
    ILR indefinite leave to remain
    NDA non-disclosure agreement
    NGO non-governmental organisation
    ODA official development assistance
    OECD Organisation for Economic Co-operation and Development
    PSED public sector equality duty
    SDG Sustainable Development Goal
    UNCRC United Nations Convention on the Rights of the Child
    UNHCR United Nations High Commissioner for Refugees
    WHO World Health Organization
  `,
  // Charities, funders and the community sector
  `
    ABCD asset-based community development
    ACEVO Association of Chief Executives of Voluntary Organisations
    CAB Citizens Advice Bureau
    CIC community interest company | child in care
    CIO charitable incorporated organisation | chief information officer
    CVS council for voluntary service
    EOI expression of interest
    M&E monitoring and evaluation
    NAVCA National Association for Voluntary and Community Action
    NCVO National Council for Voluntary Organisations
    NLCF National Lottery Community Fund
    NLHF National Lottery Heritage Fund
    RNIB Royal National Institute of Blind People
    SCIO Scottish charitable incorporated organisation
    SORP Statement of Recommended Practice
    SROI social return on investment
    TOC theory of change
    TSI third sector interface
    TSO third sector organisation | trading standards officer
    VCFSE voluntary, community, faith and social enterprise
    VCS voluntary and community sector
    VCSE voluntary, community and social enterprise
  `,
  // Finance, audit and projects
  `
    AME annually managed expenditure
    AOB any other business
    BAU business as usual
    BCR benefit-cost ratio
    CBA cost-benefit analysis
    CIPFA Chartered Institute of Public Finance and Accountancy
    CPI Consumer Prices Index
    DEL departmental expenditure limit
    DPS dynamic purchasing system
    FBC full business case
    GDP gross domestic product
    KPI key performance indicator
    OBC outline business case
    PID project initiation document
    PMO programme management office | project management office
    PPN procurement policy note | public participation network
    PQQ pre-qualification questionnaire
    RAG red, amber, green
    RFP request for proposal
    ROI return on investment
    RPI Retail Prices Index
    SOC strategic outline case | serious and organised crime
    TBA to be announced
    TBC to be confirmed
    VFM value for money
  `,
  // Digital and data
  `
    API application programming interface
    CMS content management system | Child Maintenance Service | Centers for Medicare and Medicaid Services
    CRM customer relationship management
    CSS Cascading Style Sheets
    CSV comma-separated values
    DPA Data Protection Act
    DPIA data protection impact assessment
    DPO data protection officer | disabled people's organisation
    EIR Environmental Information Regulations
    F2F face to face
    FOI freedom of information
    FOIA Freedom of Information Act
    GDPR General Data Protection Regulation
    GDS Government Digital Service
    GIS geographic information system | Guaranteed Income Supplement
    HTML HyperText Markup Language
    ICO Information Commissioner's Office | interim care order
    ICT information and communications technology
    IMD Index of Multiple Deprivation
    JSON JavaScript Object Notation
    LLM large language model
    LSOA lower layer super output area
    MFA multi-factor authentication
    NCSC National Cyber Security Centre
    ONS Office for National Statistics
    SIRO senior information risk owner
    UI user interface
    UPRN unique property reference number
    UX user experience
    WCAG Web Content Accessibility Guidelines
  `,
  // Environment and transport
  `
    BSIP bus service improvement plan
    CAZ clean air zone
    CCC Climate Change Committee
    CSO civil society organisation | combined sewer overflow | Central Statistics Office
    DRT demand-responsive transport
    EFW energy from waste
    EV electric vehicle
    GHG greenhouse gas
    HGV heavy goods vehicle
    LCWIP local cycling and walking infrastructure plan
    LNRS local nature recovery strategy
    LTN low-traffic neighbourhood
    LTP local transport plan | long-term plan
    TFL Transport for London
    TRO traffic regulation order
    ULEZ Ultra Low Emission Zone
    WEEE waste electrical and electronic equipment
  `,
  // Research and European funds
  `
    CSEW Crime Survey for England and Wales
    EEA European Economic Area | European Environment Agency
    ERDF European Regional Development Fund
    ESF European Social Fund
    ESRC Economic and Social Research Council
    R&D research and development
    RCT randomised controlled trial
    SEUPB Special EU Programmes Body
    UKRI UK Research and Innovation
  `,
  // Ireland
  `
    AHB approved housing body
    DSP Department of Social Protection
    EPA Environmental Protection Agency
    ETB education and training board
    HAP Housing Assistance Payment
    HIQA Health Information and Quality Authority
    SNA special needs assistant
  `,
  // Canada
  `
    CRA Canada Revenue Agency
    ESDC Employment and Social Development Canada
    IRCC Immigration, Refugees and Citizenship Canada
    ODSP Ontario Disability Support Program
    TRC Truth and Reconciliation Commission
  `,
  // Australia
  `
    ABS Australian Bureau of Statistics
    ACNC Australian Charities and Not-for-profits Commission
    APS Australian Public Service
    ATO Australian Taxation Office
    CALD culturally and linguistically diverse
    NDIA National Disability Insurance Agency
    NDIS National Disability Insurance Scheme
    TAFE technical and further education
  `,
  // New Zealand
  `
    ACC Accident Compensation Corporation
    MBIE Ministry of Business, Innovation and Employment
    MSD Ministry of Social Development
    OIA Official Information Act
    RMA Resource Management Act
  `,
  // United States
  `
    ACA Affordable Care Act
    ADA Americans with Disabilities Act
    CDBG Community Development Block Grant
    CDC Centers for Disease Control and Prevention
    DOJ Department of Justice
    FEMA Federal Emergency Management Agency
    HHS Department of Health and Human Services
    HIPAA Health Insurance Portability and Accountability Act
    HUD Department of Housing and Urban Development
    SNAP Supplemental Nutrition Assistance Program
    SSA Social Security Administration
    SSI Supplemental Security Income
    TANF Temporary Assistance for Needy Families
  `,
];

/**
 * What the letters of an abbreviation stand for in the public and charity sector. A key is the letters in upper case,
 * without full stops or plural s; its long forms are singular, with capitals only in names, the most usual first.
 */
export const longForms: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.flatMap((sector) => sector.trim().split('\n').map(entry)),
);

/** Abbreviations that are written as a word with one capital, as they are written, and that few readers know. */
export const wordLike: ReadonlySet<string> = new Set(
  (
    'Acas Acevo Adass Cafcass Camhs Cipfa Coshh Cosla Mappa Marac Navca Nisra Ofgem Oflog Ofqual Riddor Senco ' +
    'Sendco Sepa Socitm Tupe'
  ).split(' '),
);

/** "PCN primary care network | penalty charge notice". */
function entry(line: string): readonly [string, readonly string[]] {
  const [, letters = '', words = ''] = /^ *(\S+) (.*)$/.exec(line) ?? [];
  return [letters, words.split(' | ')];
}
