import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/** Typed `send` and `on` for every message of the extension. Send rejects when nobody listens. */
export const { sendMessage: send, onMessage: on } = defineExtensionMessaging<Protocol>();
