// Generated from /api/openapi.json, do not edit: "npm run api" writes this file anew from kit/api/openapi.json.
export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of access tokens */
        get: operations["jwks_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says which intelligence answers in an app: a model or the offline engine */
        get: operations["mode_mode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a change of address: one code goes to the old, one to the new */
        post: operations["proof_email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the address when both codes are right */
        post: operations["proof_confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/guest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets somebody in without an address; what they do is kept when they upgrade */
        post: operations["entry_guest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of access tokens */
        get: operations["jwks_keys_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with e-mail and password */
        post: operations["entry_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this session and clears its cookies */
        post: operations["session_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the account */
        get: operations["me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the account; what is absent stays */
        patch: operations["me_change"];
        trace?: never;
    };
    "/api/v1/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the person's passkeys */
        get: operations["passkey_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the session strong with a passkey */
        post: operations["passkeyProof_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/confirm/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the person who is signed in for one of their passkeys */
        post: operations["passkeyProof_confirmOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a new passkey and makes the session strong */
        post: operations["passkey_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/register/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a new passkey; staff who have one confirm with it first */
        post: operations["passkey_registerOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/signin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with a passkey alone; the session is strong */
        post: operations["passkeyProof_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/signin/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks whoever is there for a passkey */
        post: operations["passkeyProof_signInOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a passkey; sessions it made strong are strong no more */
        delete: operations["passkey_remove"];
        options?: never;
        head?: never;
        /** Gives a passkey another name */
        patch: operations["passkey_rename"];
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the password and ends the other sessions */
        post: operations["proof_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a code to set a new password; answers the same whoever has the address */
        post: operations["proof_recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchanges a refresh token for new tokens */
        post: operations["session_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens an account with e-mail and password and signs in */
        post: operations["entry_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the verification again; answers the same whoever has the address */
        post: operations["proof_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password by the mailed code or link and ends all sessions */
        post: operations["proof_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists where the person is signed in */
        get: operations["session_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one session and closes its sockets */
        delete: operations["session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a guest an address and a password */
        post: operations["entry_upgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies the address by the mailed code or link */
        post: operations["proof_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a subscription with the period that is paid */
        post: operations["buying_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes over to another plan or period: up at once, down with the next period */
        post: operations["buying_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the page of the store on which to pay */
        post: operations["buying_checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what the person is entitled to */
        get: operations["billing_entitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives somebody an entitlement; administrators only */
        post: operations["gift_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/gifts/{person}/{feature}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a gift back; administrators only */
        delete: operations["gift_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists invoices and credit notes, newest first */
        get: operations["invoice_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/invoices/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetches an invoice as PDF */
        get: operations["invoice_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the plans of all apps, their prices, and whether they can be bought here */
        get: operations["billing_plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the page of the store for cards and receipts */
        post: operations["buying_portal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a canceled subscription go on after all */
        post: operations["buying_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the subscriptions that can be changed here */
        get: operations["buying_subscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists achievements with how far each has come */
        get: operations["progress_achievements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists conversations, newest first */
        get: operations["conversation_list"];
        put?: never;
        /** Starts a conversation */
        post: operations["conversation_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a conversation with its messages */
        get: operations["conversation_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/conversations/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ends a conversation and begins its review */
        put: operations["conversation_complete"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/conversations/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the review of an ended conversation */
        get: operations["conversation_feedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says something; the reply comes later by the live channel, or with Prefer: wait in this answer */
        post: operations["message_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/conversations/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries another line after a conversation: how it would have been answered and scored */
        post: operations["whatIf_imagine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/conversations/{id}/what-ifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the other lines that were tried */
        get: operations["whatIf_list"];
        put?: never;
        /** Keeps a try as it was answered */
        post: operations["whatIf_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/conversations/{id}/what-ifs/{whatIf}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one of them */
        delete: operations["whatIf_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the leaderboard of those who take part */
        get: operations["progress_leaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Keeps one step of the onboarding */
        patch: operations["profile_step"];
        trace?: never;
    };
    "/api/v1/flirtcraft/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the profile */
        get: operations["profile_read"];
        /** Replaces the profile */
        put: operations["profile_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how a score developed day by day */
        get: operations["progress_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the eight places */
        get: operations["scenario_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/scenarios/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one place */
        get: operations["scenario_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/scenarios/{type}/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows who stands there, where, and how open they look */
        post: operations["scenario_context"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flirtcraft/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads points, level, streak and counts */
        get: operations["progress_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads what a file is and how far it has come */
        get: operations["file_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads content, whole or in ranges; the person's own, or by a signed link */
        get: operations["file_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how much of their storage the person uses */
        get: operations["file_storage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announces a file (Upload-Length, Upload-Metadata) and answers where to send it */
        post: operations["upload_create"];
        delete?: never;
        /** Says what this server understands of tus 1.0 */
        options: operations["upload_abilities"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Gives an unfinished upload up */
        delete: operations["upload_end"];
        options?: never;
        /** Says in its headers how much of an upload has arrived */
        head: operations["upload_offset"];
        /** Adds bytes at the offset; the last ones make it whole, or refuse it */
        patch: operations["upload_patch"];
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists notices, newest first */
        get: operations["notification_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the browsers that receive pushes, newest first */
        get: operations["device_list"];
        put?: never;
        /** Lets a browser receive pushes; again changes nothing */
        post: operations["device_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lets a browser receive no more pushes */
        delete: operations["device_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads which notices the person wants and when it is quiet */
        get: operations["preference_get"];
        /** Changes which notices the person wants */
        put: operations["preference_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the key that browsers subscribe to pushes with, or null when this server sends none */
        get: operations["device_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/stop/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Asks whether mails of this kind should stop */
        get: operations["stop_ask"];
        put?: never;
        /** Stops mails of this kind */
        post: operations["stop_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a notice as read */
        post: operations["notification_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who else did something with what is kept of the person */
        get: operations["accessLog_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Locks the account at once and erases it after 30 days, or now for good */
        delete: operations["account_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/account/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the wish to be erased back */
        post: operations["account_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads every consent */
        get: operations["consent_all"];
        /** Gives or withdraws consents; what is absent stays */
        put: operations["consent_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/consents/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads when which consent changed */
        get: operations["consent_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the archives asked for, newest first */
        get: operations["export_list"];
        put?: never;
        /** Asks for an archive of everything; while one is made that one is the answer */
        post: operations["export_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/export/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how far an archive is and where to fetch it */
        get: operations["export_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/export/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetches an archive, within 24 hours */
        get: operations["export_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Looks up what became of an erasure by the number of its receipt */
        get: operations["account_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how long each app keeps what was done in it */
        get: operations["retention_all"];
        /** Chooses how long apps keep things; what is absent stays */
        put: operations["retention_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/realtime/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waits for events, for networks without WebSockets
         * @description topics and since are lists of equal length, since may be empty in places; wait is 0 to 25 seconds. Send next as since the next time.
         */
        get: operations["poll_poll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/realtime/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether others may see that I am online */
        get: operations["presence_mine"];
        /** Switches my presence on or off for others */
        put: operations["presence_show"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/realtime/presence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether somebody is online; 404 for whom I may not see */
        get: operations["presence_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/realtime/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A one-time ticket for a socket
         * @description Good for 30 seconds and one connection, as ?ticket= of /api/v1/realtime.
         */
        post: operations["ticket_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/access-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a code to tell one's therapist, for 24 hours and one use; an earlier one is void */
        post: operations["access_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/access-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what was granted, newest first, with how often it was read */
        get: operations["access_granted"];
        put?: never;
        /** Grants what was asked for, by kinds and for at most 90 days; an earlier grant to the same therapist ends */
        post: operations["access_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/access-grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a grant at once; again changes nothing */
        delete: operations["access_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/access-grants/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists when something was read by a grant, in tens of minutes */
        get: operations["access_reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists requests for access that wait for an answer, newest first */
        get: operations["access_waiting"];
        put?: never;
        /** Asks for access with the code that a client told; needs a passkey, and five wrong codes an hour are the most */
        post: operations["access_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/access-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Declines a request for access */
        delete: operations["access_decline"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how somebody has been here in the last 28 days; figures and a sentence, no streak */
        get: operations["insight_engagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the guided exercises in the person's language, with how often they were done */
        get: operations["exercise_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/exercises/{slug}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the times somebody did an exercise, newest first */
        get: operations["exercise_runs"];
        put?: never;
        /** Keeps what was written and noticed in an exercise; any answer may be left out */
        post: operations["exercise_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists goals, newest first */
        get: operations["goal_list"];
        put?: never;
        /** Sets a goal */
        post: operations["goal_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a goal with the steps towards it */
        get: operations["goal_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a goal, or where it stands */
        patch: operations["goal_change"];
        trace?: never;
    };
    "/api/v1/rebloom/goals/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a step towards a goal */
        post: operations["goal_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for insights and their evidence in GraphQL: depth at most 6, cost at most 10,000; faults of a question stand in errors with their code, and the answer is 200 */
        post: operations["graphQl_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what the person's own figures show, newest first, each with its evidence */
        get: operations["insight_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/insights/weekly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a week from its Monday in the person's own zone, by default the last one that is over */
        get: operations["insight_weekly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/insights/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that an insight was seen; again changes nothing */
        post: operations["insight_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/memories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what is remembered, newest first, as far back as the plan reaches */
        get: operations["memory_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/memories/older": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts what is remembered from before that; it is kept, exported and erased */
        get: operations["memory_older"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/memories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a memory for good, whatever the plan */
        delete: operations["memory_delete"];
        options?: never;
        head?: never;
        /** Puts a memory right */
        patch: operations["memory_correct"];
        trace?: never;
    };
    "/api/v1/rebloom/moods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists moods, newest first */
        get: operations["mood_list"];
        put?: never;
        /** Notes how somebody feels */
        post: operations["mood_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/moods/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how moods developed by day, week or month of the person's own calendar */
        get: operations["mood_trends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Keeps one step of the onboarding; each consent is asked for, none is taken for granted */
        patch: operations["rebloomProfile_step"];
        trace?: never;
    };
    "/api/v1/rebloom/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the profile: who somebody is here, and what they agreed to */
        get: operations["rebloomProfile_read"];
        /** Replaces the profile; somebody under 18 is refused with ADULTS_ONLY and shown where help is */
        put: operations["rebloomProfile_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds professionals of the operator's directory; every word and filter must fit, and with an insurer those who accept it come first */
        get: operations["provider_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/providers/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the values by which professionals can be filtered; all empty until an operator fills the directory */
        get: operations["provider_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a professional, with an insurer also whether it is accepted */
        get: operations["provider_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what somebody asked for, newest first */
        get: operations["referral_list"];
        put?: never;
        /** Asks a professional for an appointment; the note is looked at for danger like every word */
        post: operations["referral_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/referrals/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what a therapist was asked for, newest first; needs a passkey */
        get: operations["referral_received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a request back or gives a confirmed appointment up */
        delete: operations["referral_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/referrals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms a request with a time, or declines it; needs a passkey */
        post: operations["referral_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/safety/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists moments of danger that wait to be seen, newest first, with their cards */
        get: operations["safetyHelp_pending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/safety/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the safety plan; an empty one if none was written */
        get: operations["safetyPlan_read"];
        /** Replaces the safety plan */
        put: operations["safetyPlan_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/safety/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who helps in a country, with languages and hours, and its emergency number */
        get: operations["safetyHelp_resources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/safety/{event}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that a card was seen; again changes nothing */
        post: operations["safetyHelp_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/safety/{event}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the agreed text sent to the emergency contact, once for each event; again changes nothing */
        post: operations["safetyHelp_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists sessions, newest first */
        get: operations["rebloomSession_list"];
        put?: never;
        /** Begins a session, with content also its first message */
        post: operations["rebloomSession_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a session */
        get: operations["rebloomSession_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a session; its summary follows by the live channel */
        post: operations["rebloomSession_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/sessions/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the messages of a session, newest first */
        get: operations["rebloomSession_messages"];
        put?: never;
        /** Says something; it is looked at for danger before anything else, and the answer comes later by the live channel, or with Prefer: wait in this answer */
        post: operations["talk_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/sessions/{id}/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a recording into text for the person to confirm; nothing of it is kept, and SPEECH_UNAVAILABLE says that nobody can listen */
        post: operations["voice_hear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what is shared with this therapist now; needs a passkey */
        get: operations["shared_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/shared/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads what one grant opens; needs a passkey */
        get: operations["shared_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/shared/{grant}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the goals of a grant with their steps, newest first; audited, and shown to the person */
        get: operations["shared_goals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/shared/{grant}/moods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the moods of a grant, newest first; audited, and shown to the person */
        get: operations["shared_moods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/shared/{grant}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the sessions of a grant, newest first; audited, and shown to the person */
        get: operations["shared_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rebloom/shared/{grant}/sessions/{session}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the messages of a session, newest first; audited, and shown to the person */
        get: operations["shared_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/safety/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the safety card that is open for the person */
        get: operations["safety_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/safety/card/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the safety card aside */
        post: operations["safety_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/safety/helplines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists helplines and the emergency number of a country */
        get: operations["safety_helplines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/safety/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists crisis events for clinical staff, newest first */
        get: operations["queue_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/safety/queue/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that a clinician has dealt with a crisis event */
        post: operations["queue_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists public challenges: new, hot, friends (needs an account) or hard; nothing of it tells the lie */
        get: operations["watch_feed"];
        put?: never;
        /** Begins a challenge as a draft; its words are looked at for danger like every word */
        post: operations["challenge_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a challenge to watch; what one's guess taught comes with it, and to its owner everything */
        get: operations["watch_watch"];
        put?: never;
        post?: never;
        /** Deletes a challenge with its files and guesses; points that were won with it stay */
        delete: operations["challenge_delete"];
        options?: never;
        head?: never;
        /** Changes words and lie until it is processed, and who may see it at any time */
        patch: operations["challenge_change"];
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how voice and face behaved, for its owner and those who guessed; no lie detector */
        get: operations["guess_analysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a moderator look at what was rejected without one */
        post: operations["recording_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/guess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Guesses the lie, once for each person; answers what was right and how others voted */
        post: operations["guess_guess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/hint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells which statement's voice stands out, for half the score; premium */
        post: operations["guess_hint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Serves the poster */
        get: operations["watchFile_poster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Serves the short silent preview in ranges */
        get: operations["watchFile_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the statements merged, analysed, moderated and published; progress comes by the live channel */
        post: operations["recording_process"];
        /** Takes the asking for processing back; what was made so far is deleted */
        delete: operations["recording_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports a challenge; the first report hides it until a moderator has looked */
        post: operations["people_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how a challenge went, for its owner and those who guessed */
        get: operations["guess_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/segments/{position}/expressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps the expressions that the recorder's browser measured; needs the consent emotion_inference */
        put: operations["recording_expressions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/segments/{position}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announces the recording of a statement (0–2) and answers where to send it; an earlier one is given up */
        post: operations["recording_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/challenges/{id}/video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Serves the video in ranges; for friends only to friends */
        get: operations["watchFile_video"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the best hundred detectives or liars of this week (from Monday, UTC) or of all time, of those who are listed */
        get: operations["standing_leaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/me/allowance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how many more challenges may be published for free in any seven days */
        get: operations["allowance_left"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/me/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists one's own challenges in every state, newest first, with lie and segments */
        get: operations["challenge_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/me/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists whom one follows, the latest first */
        get: operations["player_following"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/me/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets oneself be listed on the leaderboards, or not */
        put: operations["standing_list"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/me/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one's own figures */
        get: operations["standing_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what is held or was reported, the longest waiting first; for moderators, with a passkey */
        get: operations["people_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/moderation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a challenge that may not be shown; for moderators, audited */
        get: operations["people_look"];
        put?: never;
        /** Publishes or rejects a challenge that waits; for moderators, audited */
        post: operations["people_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the packs of prompts; of one that is not owned the first three */
        get: operations["standing_packs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads who somebody is, and whether one follows them and is followed back */
        get: operations["player_player"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/users/{id}/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what somebody shows, newest first: to friends also what is for friends */
        get: operations["player_challenges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/twotruths/users/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follows somebody; again changes nothing */
        put: operations["people_follow"];
        post?: never;
        /** Ends it; again changes nothing */
        delete: operations["people_unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/revenuecat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a webhook of RevenueCat in; the Authorization header is checked */
        post: operations["revenueCat_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/stripe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a webhook of Stripe in; the signature is checked */
        post: operations["stripe_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessCode: {
            code: string;
            /** Format: date-time */
            expires_at: string;
        };
        AccessGrant: {
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            id: string;
            kinds: ("conversations" | "moods" | "goals")[];
            /** Format: int32 */
            reads: number;
            /** Format: date-time */
            revoked_at: string | null;
            therapist: components["schemas"]["TherapistView"];
            /** Format: date-time */
            until: string;
        };
        AccessGrantWish: {
            /** Format: int32 */
            days?: number | null;
            kinds?: string[] | null;
            /** Format: uuid */
            request_id?: string | null;
        };
        AccessRead: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "conversations" | "moods" | "goals";
            /** Format: int32 */
            times: number;
        };
        AccessRequestWish: {
            code?: string | null;
            message?: string | null;
        };
        AccessView: {
            action: string;
            /** Format: date-time */
            at: string;
            by: string | null;
            facts: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
        };
        Acquaintance: {
            following: boolean;
            friend: boolean;
            /** Format: uuid */
            id: string;
            name: string;
        };
        AddressRequest: {
            email?: string | null;
        };
        Analysis: {
            emotion_analysis: components["schemas"]["Expressions"];
            note: string;
            /** @enum {string} */
            status: "pending" | "completed" | "unavailable";
            voice_analysis: components["schemas"]["Voices"];
        };
        Answer: {
            events: string[];
            next: {
                [key: string]: number;
            };
            refused: string[];
            resync: string[];
        };
        Appearance: {
            accessories: string;
            age_look: string;
            clothing: string;
            hair: string;
            text: string;
        };
        AskedReferral: {
            /** Format: date-time */
            confirmed_time: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            note: string | null;
            proposed_times: string[];
            provider: components["schemas"]["ProviderBrief"] | null;
            safety: components["schemas"]["SafetyCard"] | null;
            /** @enum {string} */
            status: "requested" | "confirmed" | "declined" | "withdrawn";
            urgency: string;
        };
        BegunSession: {
            first: components["schemas"]["TalkAnswer"] | null;
            session: components["schemas"]["RebloomSessionView"];
        };
        BodyLanguage: {
            eye_contact: string;
            posture: string;
            signals: string[];
            text: string;
        };
        Breath: {
            /** Format: int32 */
            hold: number;
            /** Format: int32 */
            in: number;
            /** Format: int32 */
            out: number;
            /** Format: int32 */
            rest: number;
            /** Format: int32 */
            rounds: number;
        };
        Card: {
            chapters: number[];
            /** Format: int32 */
            duration_ms: number | null;
            /** @enum {string} */
            frame: "plain" | "neon" | "film" | "paper" | "gold";
            guessed: boolean;
            /** Format: int32 */
            guesses: number;
            /** Format: uuid */
            id: string;
            mine: boolean;
            orientation: string;
            owner: components["schemas"]["Player"];
            poster_url: string | null;
            preview_url: string | null;
            /** Format: date-time */
            published_at: string | null;
            /** @enum {string} */
            reveal: "flip" | "curtain" | "spotlight" | "confetti";
            title: string;
            video_url: string | null;
            /** Format: int32 */
            views: number;
        };
        ChallengeWish: {
            frame?: string | null;
            /** Format: int32 */
            lie_index?: number | null;
            orientation?: string | null;
            pack_id?: string | null;
            reveal?: string | null;
            statements?: string[] | null;
            title?: string | null;
            visibility?: string | null;
        };
        ChangeRequest: {
            period?: string | null;
            plan?: string | null;
            /** Format: uuid */
            subscription?: string | null;
        };
        CheckoutRequest: {
            back?: string | null;
            period?: string | null;
            plan?: string | null;
        };
        Communication: {
            /** @enum {string} */
            pace: "calm" | "prompt";
            sounds: boolean;
        };
        CommunicationWish: {
            pace?: string | null;
            sounds?: boolean | null;
        };
        Compared: {
            /** Format: int32 */
            before: number;
            name: string;
            /** Format: int32 */
            now: number;
            text: string;
        };
        ConsentView: {
            granted: boolean;
            purpose: string;
            /** Format: date-time */
            since: string | null;
        };
        ConsentsRequest: {
            consents?: {
                [key: string]: boolean;
            } | null;
        };
        ConsentsView: {
            consents: components["schemas"]["ConsentView"][];
        };
        ContactOffer: {
            agreed: boolean;
            name: string;
            phone: string;
            /** @enum {string} */
            state: "offered" | "sending" | "sent";
            text: string;
        };
        ContactWish: {
            agreed?: boolean | null;
            name?: string | null;
            phone?: string | null;
            text?: string | null;
        };
        ContextRequest: {
            difficulty_level?: string | null;
        };
        ContextView: {
            appearance: components["schemas"]["Appearance"];
            body_language: components["schemas"]["BodyLanguage"];
            conversation_starters: string[];
            /** @enum {string} */
            difficulty_level: "green" | "yellow" | "red";
            environment: components["schemas"]["Environment"];
            /** Format: date-time */
            generated_at: string;
            /** Format: uuid */
            id: string;
            persona: components["schemas"]["PersonaView"];
            /** @enum {string} */
            scenario_type: "coffee_shop" | "bookstore" | "park" | "campus" | "grocery" | "gym" | "bar" | "gallery";
            /** @enum {string} */
            source: "llm" | "offline";
        };
        ConversationView: {
            context?: components["schemas"]["ContextView"];
            /** Format: uuid */
            context_id: string;
            /** @enum {string} */
            difficulty_level: "green" | "yellow" | "red";
            end_reason: ("finished" | "idle" | "bored" | "boundary") | null;
            /** Format: date-time */
            ended_at: string | null;
            ended_by: ("user" | "character" | "timeout") | null;
            /** Format: int32 */
            engagement: number;
            /** Format: uuid */
            id: string;
            live_feedback?: components["schemas"]["LiveFeedback"][];
            messages?: components["schemas"]["Message"][];
            mode: string;
            outcome: ("bronze" | "silver" | "gold") | null;
            /** @enum {string} */
            receptiveness: "closed" | "guarded" | "neutral" | "open" | "warm";
            reviewed: boolean;
            /** Format: uuid */
            safety_card_id: string | null;
            /** @enum {string} */
            scenario_type: "coffee_shop" | "bookstore" | "park" | "campus" | "grocery" | "gym" | "bar" | "gallery";
            /** Format: int32 */
            session_score: number | null;
            /** Format: date-time */
            started_at: string;
            /** @enum {string} */
            status: "active" | "paused" | "completed" | "abandoned";
            /** Format: int32 */
            total_messages: number;
            transcript_deleted: boolean;
            /** Format: int32 */
            user_messages: number;
        };
        CountryHelp: {
            country: string;
            /** Format: date */
            data_date: string;
            emergency_number: string;
            lines: components["schemas"]["Helpline"][];
            note: string;
        };
        CredentialHint: {
            credential_id: string;
            transports: string[];
        };
        DecisionRequest: {
            decision?: string | null;
        };
        Detail: {
            code: string;
            details?: unknown;
            field?: string;
            message: string;
        };
        DeviceKeys: {
            auth?: string | null;
            p256dh?: string | null;
        };
        DeviceRequest: {
            app?: string | null;
            endpoint?: string | null;
            keys?: components["schemas"]["DeviceKeys"] | null;
            kind?: string | null;
            label?: string | null;
        };
        DeviceView: {
            app: string;
            /** Format: date-time */
            created_at: string;
            current: boolean;
            /** Format: uuid */
            id: string;
            kind: string;
            label: string;
            /** Format: date-time */
            last_push_at: string | null;
        };
        EmailConfirmRequest: {
            email: string;
            new_code: string;
            old_code: string;
        };
        EmailRequest: {
            email: string;
            password: string;
        };
        EmergencyContact: {
            agreed: boolean;
            name: string;
            phone: string;
            text: string;
        };
        EndRequest: {
            /** Format: int32 */
            mood_after?: number | null;
        };
        Engagement: {
            /** Format: int32 */
            days: number;
            /** Format: int32 */
            exercises: number;
            /** Format: date */
            from: string;
            /** Format: int32 */
            moods: number;
            /** Format: int32 */
            sessions: number;
            text: string;
        };
        EntitlementView: {
            feature: string;
            source: string;
            state: string;
            /** Format: date-time */
            until: string | null;
            why: string;
        };
        Entry: {
            /** Format: date-time */
            acknowledged_at: string | null;
            actions: string[];
            app: string;
            /** Format: date-time */
            at: string;
            /** Format: double */
            confidence: number;
            /** Format: date-time */
            follow_up_due: string | null;
            /** Format: date-time */
            followed_up_at: string | null;
            /** Format: uuid */
            id: string;
            layers: components["schemas"]["LayerSeen"][];
            level: string;
            /** Format: uuid */
            person: string;
            resources: string[];
            /** Format: date-time */
            reviewed_at: string | null;
            /** Format: uuid */
            reviewed_by: string | null;
        };
        Environment: {
            crowd: string;
            detail: string;
            spot: string;
            text: string;
            time_of_day: string;
            weather: string;
        };
        ErasureView: {
            /** Format: date-time */
            erased_at: string | null;
            /** Format: date-time */
            erases_at: string;
            /** Format: uuid */
            receipt: string;
            /** Format: date-time */
            requested_at: string;
        };
        Errors: {
            error: components["schemas"]["Detail"];
            /** Format: uuid */
            request_id: string;
            success: boolean;
            /** Format: date-time */
            timestamp: string;
        };
        Evidence: {
            messages: string[];
            moods: string[];
            runs: string[];
            sessions: string[];
        };
        Exercise: {
            about: string;
            /** @enum {string} */
            approach: "cbt" | "act" | "dbt" | "mindfulness" | "supportive";
            care: string;
            helps: string[];
            /** Format: int32 */
            minutes: number;
            name: string;
            slug: string;
            steps: components["schemas"]["ExerciseStep"][];
        };
        ExerciseRun: {
            answers: {
                [key: string]: unknown;
            };
            exercise: string;
            /** Format: int32 */
            helped: number | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            recorded_at: string;
            /** Format: uuid */
            session_id: string | null;
        };
        ExerciseScale: {
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        ExerciseStep: {
            breath: components["schemas"]["Breath"] | null;
            key: string | null;
            /** @enum {string} */
            kind: "read" | "breathe" | "wait" | "write" | "choose" | "scale";
            optional: boolean;
            options: string[];
            scale: components["schemas"]["ExerciseScale"] | null;
            /** Format: int32 */
            seconds: number | null;
            text: string;
        };
        ExerciseUse: {
            /** Format: double */
            helped: number | null;
            /** Format: date-time */
            last: string;
            /** Format: int32 */
            times: number;
        };
        ExportView: {
            /** Format: date-time */
            expires_at: string | null;
            /** Format: uuid */
            id: string;
            link: string | null;
            /** Format: int32 */
            progress: number;
            /** Format: date-time */
            ready_at: string | null;
            /** Format: date-time */
            requested_at: string;
            /** Format: int64 */
            size: number | null;
            status: string;
        };
        Expressions: {
            segments: components["schemas"]["Face"][];
            /** @enum {string} */
            status: "pending" | "completed" | "unavailable";
        };
        Face: {
            deviation: components["schemas"]["FaceDeviation"] | null;
            model: string;
            /** Format: int32 */
            position: number;
            timeline: components["schemas"]["Moment"][];
        };
        FaceDeviation: {
            /** Format: double */
            anger: number;
            /** Format: double */
            disgust: number;
            /** Format: double */
            fear: number;
            /** Format: double */
            happiness: number;
            /** Format: double */
            neutral: number;
            /** Format: double */
            sadness: number;
            /** Format: double */
            surprise: number;
        };
        FaceTimeline: {
            model?: string | null;
            points?: components["schemas"]["Moment"][] | null;
        };
        Facts: {
            /** Format: int32 */
            duration_ms: number;
            /** Format: double */
            fps: number;
            has_audio: boolean;
            /** Format: int32 */
            height: number;
            /** Format: int32 */
            width: number;
        };
        Figures: {
            /** Format: double */
            accuracy: number;
            /** Format: int64 */
            detective_points: number;
            /** Format: int64 */
            detective_points_this_week: number;
            /** Format: int32 */
            fooled: number;
            /** Format: double */
            fooled_rate: number;
            /** Format: int32 */
            guessed: number;
            /** Format: int32 */
            guesses: number;
            /** Format: int64 */
            liar_points: number;
            /** Format: int64 */
            liar_points_this_week: number;
            listed: boolean;
            /** Format: int32 */
            published: number;
            /** Format: int32 */
            right: number;
            /** Format: int32 */
            views: number;
        };
        FileView: {
            app: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            kind: string;
            queued: boolean;
            reason?: string;
            /** Format: int64 */
            received: number;
            sha256?: string;
            /** Format: int64 */
            size: number;
            state: string;
            type: string;
        };
        GiftRequest: {
            feature?: string | null;
            /** Format: uuid */
            person?: string | null;
            reason?: string | null;
            /** Format: date-time */
            until?: string | null;
        };
        Goal: {
            category: string;
            /** Format: date-time */
            completed_at: string | null;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            percentage: number;
            /** @enum {string} */
            status: "active" | "completed" | "paused" | "archived";
            /** Format: date */
            target_date: string | null;
            title: string;
            /** Format: date-time */
            updated_at: string;
        };
        GoalDetail: {
            goal: components["schemas"]["Goal"];
            history: components["schemas"]["GoalStep"][];
        };
        GoalKept: {
            goal: components["schemas"]["Goal"];
            safety: components["schemas"]["SafetyCard"] | null;
        };
        GoalStep: {
            /** Format: uuid */
            id: string;
            note: string | null;
            /** Format: int32 */
            percentage: number;
            /** Format: date-time */
            recorded_at: string;
        };
        GoalWish: {
            category?: string | null;
            description?: string | null;
            status?: string | null;
            /** Format: date */
            target_date?: string | null;
            title?: string | null;
        };
        Granted: {
            access_token?: string;
            /** Format: int64 */
            expires_in: number;
            refresh_token?: string;
            user: components["schemas"]["UserView"];
        };
        GraphQlAnswer: {
            data: unknown | null;
            errors: {
                [key: string]: unknown;
            }[];
        };
        GraphQlQuestion: {
            operationName?: string;
            query: string;
            variables?: {
                [key: string]: unknown;
            } | null;
        };
        GuessWish: {
            /** Format: int32 */
            confidence?: number | null;
            /** Format: int32 */
            decided_in_ms?: number | null;
            /** Format: int32 */
            guess?: number | null;
        };
        Guesser: {
            /** Format: int32 */
            decided_in_ms: number;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            score: number;
        };
        GuestRequest: {
            display_name?: string | null;
            language?: string | null;
            time_zone?: string | null;
        };
        Helpline: {
            hours: string;
            languages: string[];
            name: string;
            phone: string;
            region: string;
            text: string;
            url: string;
        };
        Here: {
            current_screen: string;
            name: string;
            /** Format: date-time */
            online_at: string;
        };
        Hint: {
            note: string;
            /** Format: int32 */
            position: number;
            signal: string;
        };
        HistoryView: {
            history: components["schemas"]["ConsentView"][];
        };
        HoursChoice: {
            from?: string | null;
            to?: string | null;
        };
        HoursView: {
            from: string;
            to: string;
        };
        Insight: {
            /** Format: date-time */
            acknowledged_at: string | null;
            /** Format: double */
            confidence: number;
            content: string;
            /** Format: double */
            effect: number | null;
            evidence: components["schemas"]["Evidence"];
            /** Format: date-time */
            generated_at: string;
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            type: "pattern" | "trigger" | "helped" | "work_on";
        };
        InvoiceView: {
            /** Format: int32 */
            cents: number;
            currency: string;
            /** Format: uuid */
            id: string;
            kind: string;
            method: string;
            number: string;
            /** Format: date-time */
            paid_at: string;
            /** Format: date-time */
            period_end: string | null;
            /** Format: date-time */
            period_start: string;
            plan: string;
            store: string;
        };
        Item: {
            band: ("Exceptional" | "Excellent" | "Good" | "Developing" | "Needs Practice" | "Learning Mode") | null;
            /** @enum {string} */
            name: "ai_engagement" | "responsiveness" | "storytelling" | "emotional_intelligence" | "momentum" | "flirtation";
            next_step: string;
            quotes: components["schemas"]["Quote"][];
            reason: string;
            /** Format: int32 */
            score: number | null;
        };
        KeepRequest: {
            receipt?: string | null;
        };
        Kept: {
            challenge: components["schemas"]["Shown"];
            safety: components["schemas"]["SafetyCard"] | null;
        };
        KindChoice: {
            app?: string | null;
            enabled?: boolean | null;
            kind?: string | null;
        };
        KindView: {
            app: string;
            enabled: boolean;
            kind: string;
        };
        LayerSeen: {
            /** Format: double */
            confidence: number;
            failed: boolean;
            layer: string;
            level: string;
            signals: string[];
        };
        LeaveRequest: {
            now?: boolean | null;
        };
        Left: {
            /** Format: int32 */
            limit: number | null;
            /** Format: date-time */
            next_at: string | null;
            /** Format: int32 */
            used: number;
            /** Format: int64 */
            window_days: number;
        };
        ListedRequest: {
            listed?: boolean | null;
        };
        LiveFeedback: {
            /** Format: int32 */
            appropriateness: number;
            /** Format: int32 */
            confidence: number;
            /** Format: int32 */
            engagement: number;
            /** @enum {string} */
            kind: "positive" | "neutral" | "tip" | "warning";
            /** Format: uuid */
            message_id: string;
            suggestion: string;
            suggestion_key: string;
        };
        LoginRequest: {
            email: string;
            password: string;
            stay_signed_in?: boolean | null;
        };
        Look: {
            hidden: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            owner: string;
            statements: string[];
            status: string;
            title: string;
            video_url: string | null;
        };
        MePatch: {
            /** Format: int32 */
            age?: number | null;
            country?: string | null;
            display_name?: string | null;
            gender?: string | null;
            language?: string | null;
            time_zone?: string | null;
            username?: string | null;
        };
        Memory: {
            /** Format: date-time */
            corrected_at: string | null;
            /** Format: date-time */
            created_at: string;
            feeling: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            session_id: string | null;
            summary: string;
            topics: string[];
            /** Format: date-time */
            valid_from: string;
            /** Format: date-time */
            valid_until: string | null;
        };
        MemoryKept: {
            memory: components["schemas"]["Memory"];
            safety: components["schemas"]["SafetyCard"] | null;
        };
        MemoryWish: {
            summary?: string | null;
            topics?: string[] | null;
            /** Format: date-time */
            valid_until?: string | null;
        };
        Message: {
            body_language: string | null;
            content: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            position: number;
            receptiveness: ("closed" | "guarded" | "neutral" | "open" | "warm") | null;
            /** @enum {string} */
            sender: "user" | "ai" | "safety";
            /** Format: date-time */
            sent_at: string;
        };
        MessageAnswer: {
            live_feedback: components["schemas"]["LiveFeedback"] | null;
            message: components["schemas"]["Message"];
            reply: components["schemas"]["Message"][] | null;
            safety: components["schemas"]["SafetyCard"] | null;
        };
        MessageRequest: {
            content?: string | null;
        };
        Meta: {
            next_cursor?: string;
            /** Format: uuid */
            request_id: string;
            /** Format: date-time */
            timestamp: string;
        };
        Mode: {
            mode: string;
            model: string;
        };
        Moment: {
            /** Format: double */
            anger?: number | null;
            /** Format: int32 */
            at_ms?: number | null;
            /** Format: double */
            confidence?: number | null;
            /** Format: double */
            disgust?: number | null;
            /** Format: double */
            fear?: number | null;
            /** Format: double */
            happiness?: number | null;
            /** Format: double */
            neutral?: number | null;
            /** Format: double */
            sadness?: number | null;
            /** Format: double */
            surprise?: number | null;
        };
        MoodEntry: {
            /** Format: int32 */
            anxiety: number | null;
            /** Format: int32 */
            energy: number | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            mood: number;
            notes: string | null;
            /** Format: date-time */
            recorded_at: string;
            /** Format: uuid */
            session_id: string | null;
            /** Format: int32 */
            stress: number | null;
            triggers: string[];
        };
        MoodNoted: {
            mood: components["schemas"]["MoodEntry"];
            safety: components["schemas"]["SafetyCard"] | null;
        };
        MoodWish: {
            /** Format: int32 */
            anxiety?: number | null;
            /** Format: int32 */
            energy?: number | null;
            /** Format: int32 */
            mood?: number | null;
            notes?: string | null;
            /** Format: date-time */
            recorded_at?: string | null;
            /** Format: uuid */
            session_id?: string | null;
            /** Format: int32 */
            stress?: number | null;
            triggers?: string[] | null;
        };
        Notice: {
            app: string;
            /** Format: date-time */
            at: string;
            body: string;
            /** Format: uuid */
            id: string;
            kind: string;
            link: string;
            read: boolean;
            tag: string;
            title: string;
        };
        Offered: {
            id: string;
            owned: boolean;
            premium: boolean;
            prompts: string[];
            title: string;
        };
        OfferedExercise: {
            exercise: components["schemas"]["Exercise"];
            use: components["schemas"]["ExerciseUse"] | null;
        };
        OlderMemories: {
            /** Format: int32 */
            count: number;
        };
        OnboardingRequest: {
            step?: string | null;
            values?: components["schemas"]["ProfileWish"] | null;
        };
        Opened: {
            url: string;
        };
        Outcome: {
            best: components["schemas"]["Guesser"][];
            /** Format: uuid */
            challenge_id: string;
            /** Format: int32 */
            fooled: number;
            /** Format: double */
            fooled_rate: number;
            /** Format: int32 */
            guesses: number;
            /** Format: int32 */
            lie_index: number;
            /** Format: int32 */
            views: number;
            votes: number[];
        };
        Own: {
            /** Format: date-time */
            created_at: string;
            hidden: boolean;
            /** Format: int32 */
            lie_index: number;
            pack_id: string | null;
            problem: string | null;
            /** Format: int32 */
            progress: number;
            segments: components["schemas"]["Part"][];
            status: string;
            step: string | null;
            /** Format: date-time */
            updated_at: string;
            visibility: string;
        };
        Part: {
            error: string | null;
            facts: components["schemas"]["Facts"] | null;
            /** Format: int32 */
            position: number;
            state: string;
            statement: string | null;
            thumbnail_url: string | null;
            /** Format: uuid */
            uploading: string | null;
        };
        PasskeyPatch: {
            name?: string | null;
        };
        PasskeyView: {
            backed_up: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_used_at: string | null;
            name: string;
        };
        PasswordRequest: {
            current_password: string;
            new_password: string;
        };
        PendingSafety: {
            app: string;
            /** Format: date-time */
            at: string;
            card: components["schemas"]["SafetyCard"] | null;
            contact: components["schemas"]["ContactOffer"] | null;
            /** Format: uuid */
            event: string;
            level: string;
            /** Format: uuid */
            reference: string | null;
        };
        PersonaView: {
            activity: string;
            /** Format: int32 */
            age: number;
            gender: string;
            mood: string;
            name: string;
            traits: string[];
        };
        Place: {
            display_name: string;
            /** Format: int32 */
            rank: number;
            /** Format: int32 */
            xp: number;
            you: boolean;
        };
        PlanContact: {
            name: string;
            phone: string;
        };
        PlanContactWish: {
            name?: string | null;
            phone?: string | null;
        };
        PlanKept: {
            plan: components["schemas"]["SafetyPlan"];
            safety: components["schemas"]["SafetyCard"] | null;
        };
        PlanView: {
            app: string;
            feature: string;
            id: string;
            name: string;
            prices: components["schemas"]["PriceView"][];
            purchasable: boolean;
            store: string | null;
            /** Format: int32 */
            trial_days: number;
        };
        PlanWish: {
            coping?: string[] | null;
            distractions?: components["schemas"]["PlanContactWish"][] | null;
            people?: components["schemas"]["PlanContactWish"][] | null;
            professionals?: components["schemas"]["PlanContactWish"][] | null;
            reasons?: string[] | null;
            safe_place?: string[] | null;
            warning_signs?: string[] | null;
        };
        Player: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Point: {
            /** Format: uuid */
            conversation_id: string;
            /** Format: date */
            date: string;
            difficulty_level: string;
            scenario_type: string;
            /** Format: int32 */
            value: number;
        };
        Points: {
            /** Format: int32 */
            ai_engagement: number;
            /** Format: int32 */
            emotional_intelligence: number;
            /** Format: int32 */
            flirtation: number | null;
            /** Format: int32 */
            momentum: number;
            /** Format: int32 */
            overall: number;
            /** Format: int32 */
            responsiveness: number;
            /** Format: int32 */
            storytelling: number;
        };
        PortalRequest: {
            back?: string | null;
        };
        PreferencesRequest: {
            kinds?: components["schemas"]["KindChoice"][] | null;
            quiet_hours?: components["schemas"]["HoursChoice"] | null;
        };
        PreferencesView: {
            kinds: components["schemas"]["KindView"][];
            quiet_hours: components["schemas"]["HoursView"] | null;
        };
        PriceView: {
            /** Format: int32 */
            cents: number;
            currency: string;
            period: string;
        };
        Profile: {
            /** Format: int32 */
            age: number | null;
            gender: string | null;
            hints: boolean;
            leaderboard_opt_in: boolean;
            /** Format: date-time */
            onboarded_at: string | null;
            /** @enum {string} */
            onboarding_step: "welcome" | "age" | "who" | "goals" | "notifications" | "done";
            skill_goals: ("conversation_starters" | "flow_maintenance" | "storytelling")[];
            sound: boolean;
            /** Format: int32 */
            target_age_max: number | null;
            /** Format: int32 */
            target_age_min: number | null;
            target_gender: ("male" | "female" | "randomized") | null;
            /** @enum {string} */
            transcript_retention: "30" | "90" | "365" | "keep";
            vibration: boolean;
        };
        ProfileFilled: {
            profile: components["schemas"]["RebloomProfile"];
            safety: components["schemas"]["SafetyCard"] | null;
        };
        ProfileValues: {
            /** Format: int32 */
            age?: number | null;
            gender?: string | null;
            hints?: boolean | null;
            leaderboard_opt_in?: boolean | null;
            skill_goals?: string[] | null;
            sound?: boolean | null;
            /** Format: int32 */
            target_age_max?: number | null;
            /** Format: int32 */
            target_age_min?: number | null;
            target_gender?: string | null;
            transcript_retention?: string | null;
            vibration?: boolean | null;
        };
        ProfileWish: {
            age_range?: string | null;
            approach?: string | null;
            communication?: components["schemas"]["CommunicationWish"] | null;
            consents?: {
                [key: string]: boolean;
            } | null;
            country?: string | null;
            display_name?: string | null;
            emergency_contact?: components["schemas"]["ContactWish"] | null;
            goals?: string[] | null;
            history?: string | null;
            language?: string | null;
            region?: string | null;
        };
        ProgressRequest: {
            note?: string | null;
            /** Format: int32 */
            percentage?: number | null;
        };
        ProofOptions: {
            allowed: components["schemas"]["CredentialHint"][];
            binding: string | null;
            /** Format: uuid */
            ceremony: string;
            challenge: string;
            rp_id: string;
        };
        ProofRequest: {
            authenticator_data: string;
            binding?: string | null;
            /** Format: uuid */
            ceremony: string;
            client_data: string;
            credential_id: string;
            signature: string;
            stay_signed_in?: boolean | null;
            user_handle?: string | null;
        };
        Provider: {
            about: string | null;
            accepting: boolean;
            answers_here: boolean;
            booking_url: string | null;
            city: string | null;
            country: string;
            coverage: ("covered" | "ask") | null;
            /** Format: uuid */
            id: string;
            insurers: string[];
            languages: string[];
            name: string;
            region: string | null;
            remote: boolean;
            specialties: string[];
            title: string | null;
        };
        ProviderBrief: {
            city: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            title: string | null;
        };
        ProviderFacets: {
            countries: string[];
            insurers: string[];
            languages: string[];
            specialties: string[];
        };
        PushKeyView: {
            public_key: string | null;
        };
        Quote: {
            /** Format: uuid */
            message_id: string;
            shows: string | null;
            text: string;
        };
        Ranked: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            points: number;
            /** Format: int32 */
            rank: number;
        };
        RebloomProfile: {
            age_range: ("18-24" | "25-34" | "35-44" | "45-54" | "55-64" | "65+") | null;
            /** @enum {string} */
            approach: "cbt" | "act" | "dbt" | "mindfulness" | "supportive";
            approach_chosen: boolean;
            communication: components["schemas"]["Communication"];
            consents: {
                [key: string]: boolean;
            };
            country: string | null;
            display_name: string;
            emergency_contact: components["schemas"]["EmergencyContact"] | null;
            goals: ("anxiety" | "mood" | "sleep" | "stress" | "grief" | "relationships" | "self_esteem" | "habits")[];
            history: string | null;
            language: string;
            /** Format: date-time */
            onboarded_at: string | null;
            /** @enum {string} */
            onboarding_step: "welcome" | "age" | "consent" | "about" | "approach" | "safety" | "done";
            region: string | null;
        };
        RebloomSessionView: {
            /** Format: date-time */
            ended_at: string | null;
            ended_by: ("person" | "idle") | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_activity_at: string;
            /** Format: int32 */
            message_count: number;
            /** Format: int32 */
            minutes: number | null;
            mode: string | null;
            /** Format: int32 */
            mood_after: number | null;
            /** Format: int32 */
            mood_before: number | null;
            /** Format: uuid */
            safety_event_id: string | null;
            safety_level: string | null;
            /** @enum {string} */
            session_type: "general" | "anxiety" | "mood" | "sleep" | "grief" | "stress" | "relationships" | "work";
            /** Format: date-time */
            started_at: string;
            summary: components["schemas"]["Recap"] | null;
            transcript_deleted: boolean;
        };
        Recap: {
            feeling: string | null;
            helped: string[];
            text: string;
            topics: string[];
        };
        ReceivedReferral: {
            /** Format: date-time */
            confirmed_time: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            note: string | null;
            person: components["schemas"]["ReferralAsker"];
            proposed_times: string[];
            /** @enum {string} */
            status: "requested" | "confirmed" | "declined" | "withdrawn";
            urgency: string;
        };
        ReferralAnswer: {
            status?: string | null;
            /** Format: date-time */
            time?: string | null;
        };
        ReferralAsker: {
            display_name: string | null;
        };
        ReferralWish: {
            note?: string | null;
            proposed_times?: string[] | null;
            /** Format: uuid */
            provider_id?: string | null;
            urgency?: string | null;
        };
        RefreshRequest: {
            refresh_token?: string | null;
        };
        RegisterOptions: {
            algorithms: number[];
            /** Format: uuid */
            ceremony: string;
            challenge: string;
            display_name: string;
            known: components["schemas"]["CredentialHint"][];
            rp_id: string;
            user_handle: string;
            user_name: string;
        };
        RegisterPasskeyRequest: {
            attestation: string;
            /** Format: uuid */
            ceremony: string;
            client_data: string;
            name?: string | null;
            transports?: string[] | null;
        };
        RegisterRequest: {
            /** Format: int32 */
            age?: number | null;
            country?: string | null;
            display_name?: string | null;
            email?: string | null;
            gender?: string | null;
            language?: string | null;
            password?: string | null;
            stay_signed_in?: boolean | null;
            time_zone?: string | null;
            username?: string | null;
        };
        ReplyAccessCode: {
            data: components["schemas"]["AccessCode"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyAccessGrant: {
            data: components["schemas"]["AccessGrant"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyAcquaintance: {
            data: components["schemas"]["Acquaintance"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyAnalysis: {
            data: components["schemas"]["Analysis"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyAnswer: {
            data: components["schemas"]["Answer"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyAskedReferral: {
            data: components["schemas"]["AskedReferral"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyBegunSession: {
            data: components["schemas"]["BegunSession"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyConsentsView: {
            data: components["schemas"]["ConsentsView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyContactOffer: {
            data: components["schemas"]["ContactOffer"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyContextView: {
            data: components["schemas"]["ContextView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyConversationView: {
            data: components["schemas"]["ConversationView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyCountryHelp: {
            data: components["schemas"]["CountryHelp"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyDeviceView: {
            data: components["schemas"]["DeviceView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyEngagement: {
            data: components["schemas"]["Engagement"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyEntry: {
            data: components["schemas"]["Entry"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyErasureView: {
            data: components["schemas"]["ErasureView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyExportView: {
            data: components["schemas"]["ExportView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyFigures: {
            data: components["schemas"]["Figures"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyFileView: {
            data: components["schemas"]["FileView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyGoalDetail: {
            data: components["schemas"]["GoalDetail"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyGoalKept: {
            data: components["schemas"]["GoalKept"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyGranted: {
            data: components["schemas"]["Granted"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyHint: {
            data: components["schemas"]["Hint"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyHistoryView: {
            data: components["schemas"]["HistoryView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyInsight: {
            data: components["schemas"]["Insight"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyKept: {
            data: components["schemas"]["Kept"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyLeft: {
            data: components["schemas"]["Left"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListAccessGrant: {
            data: components["schemas"]["AccessGrant"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListAccessRead: {
            data: components["schemas"]["AccessRead"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListAccessView: {
            data: components["schemas"]["AccessView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListAcquaintance: {
            data: components["schemas"]["Acquaintance"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListAskedReferral: {
            data: components["schemas"]["AskedReferral"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListCard: {
            data: components["schemas"]["Card"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListConversationView: {
            data: components["schemas"]["ConversationView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListDeviceView: {
            data: components["schemas"]["DeviceView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListEntitlementView: {
            data: components["schemas"]["EntitlementView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListExerciseRun: {
            data: components["schemas"]["ExerciseRun"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListExportView: {
            data: components["schemas"]["ExportView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListGoal: {
            data: components["schemas"]["Goal"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListInsight: {
            data: components["schemas"]["Insight"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListInvoiceView: {
            data: components["schemas"]["InvoiceView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListMemory: {
            data: components["schemas"]["Memory"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListMoodEntry: {
            data: components["schemas"]["MoodEntry"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListNotice: {
            data: components["schemas"]["Notice"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListOffered: {
            data: components["schemas"]["Offered"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListOfferedExercise: {
            data: components["schemas"]["OfferedExercise"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListPasskeyView: {
            data: components["schemas"]["PasskeyView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListPendingSafety: {
            data: components["schemas"]["PendingSafety"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListPlace: {
            data: components["schemas"]["Place"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListPlanView: {
            data: components["schemas"]["PlanView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListProvider: {
            data: components["schemas"]["Provider"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListRanked: {
            data: components["schemas"]["Ranked"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListRebloomSessionView: {
            data: components["schemas"]["RebloomSessionView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListReceivedReferral: {
            data: components["schemas"]["ReceivedReferral"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListScenario: {
            data: components["schemas"]["Scenario"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListSessionMessage: {
            data: components["schemas"]["SessionMessage"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListSessionView: {
            data: components["schemas"]["SessionView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListSharedGoal: {
            data: components["schemas"]["SharedGoal"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListSharedGrant: {
            data: components["schemas"]["SharedGrant"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListSharedMessage: {
            data: components["schemas"]["SharedMessage"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListSharedMood: {
            data: components["schemas"]["SharedMood"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListSharedSession: {
            data: components["schemas"]["SharedSession"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListShown: {
            data: components["schemas"]["Shown"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListStanding: {
            data: components["schemas"]["Standing"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListSubscriptionView: {
            data: components["schemas"]["SubscriptionView"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListWaiting: {
            data: components["schemas"]["Waiting"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListWaitingAccess: {
            data: components["schemas"]["WaitingAccess"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyListWhatIf: {
            data: components["schemas"]["WhatIf"][];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyLook: {
            data: components["schemas"]["Look"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyMemoryKept: {
            data: components["schemas"]["MemoryKept"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyMessageAnswer: {
            data: components["schemas"]["MessageAnswer"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyMode: {
            data: components["schemas"]["Mode"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyMoodNoted: {
            data: components["schemas"]["MoodNoted"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyObject: {
            data: unknown;
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyOlderMemories: {
            data: components["schemas"]["OlderMemories"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyOpened: {
            data: components["schemas"]["Opened"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyOutcome: {
            data: components["schemas"]["Outcome"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyPasskeyView: {
            data: components["schemas"]["PasskeyView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyPlanKept: {
            data: components["schemas"]["PlanKept"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyPreferencesView: {
            data: components["schemas"]["PreferencesView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyProfile: {
            data: components["schemas"]["Profile"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyProfileFilled: {
            data: components["schemas"]["ProfileFilled"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyProofOptions: {
            data: components["schemas"]["ProofOptions"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyProvider: {
            data: components["schemas"]["Provider"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyProviderFacets: {
            data: components["schemas"]["ProviderFacets"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyPushKeyView: {
            data: components["schemas"]["PushKeyView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyRebloomProfile: {
            data: components["schemas"]["RebloomProfile"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyRebloomSessionView: {
            data: components["schemas"]["RebloomSessionView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyReceivedReferral: {
            data: components["schemas"]["ReceivedReferral"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyRegisterOptions: {
            data: components["schemas"]["RegisterOptions"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyRequestedAccess: {
            data: components["schemas"]["RequestedAccess"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyRetentionsView: {
            data: components["schemas"]["RetentionsView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyReview: {
            data: components["schemas"]["Review"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyRunKept: {
            data: components["schemas"]["RunKept"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplySafetyCard: {
            data: components["schemas"]["SafetyCard"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplySafetyPlan: {
            data: components["schemas"]["SafetyPlan"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyScenario: {
            data: components["schemas"]["Scenario"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplySeen: {
            data: components["schemas"]["Seen"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplySeries: {
            data: components["schemas"]["Series"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplySetting: {
            data: components["schemas"]["Setting"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplySharedGrant: {
            data: components["schemas"]["SharedGrant"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyShown: {
            data: components["schemas"]["Shown"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyStats: {
            data: components["schemas"]["Stats"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplySubscriptionView: {
            data: components["schemas"]["SubscriptionView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyTaken: {
            data: components["schemas"]["Taken"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyTalkAnswer: {
            data: components["schemas"]["TalkAnswer"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyTicket: {
            data: components["schemas"]["Ticket"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyTrend: {
            data: components["schemas"]["Trend"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyUploadTicket: {
            data: components["schemas"]["UploadTicket"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyUse: {
            data: components["schemas"]["Use"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyUserView: {
            data: components["schemas"]["UserView"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyVerdict: {
            data: components["schemas"]["Verdict"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyVoiceText: {
            data: components["schemas"]["VoiceText"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyWeek: {
            data: components["schemas"]["Week"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReplyWhatIf: {
            data: components["schemas"]["WhatIf"];
            meta: components["schemas"]["Meta"];
            success: boolean;
        };
        ReportRequest: {
            note?: string | null;
            reason?: string | null;
        };
        RequestedAccess: {
            /** Format: uuid */
            id: string;
            status: string;
        };
        ResetRequest: {
            code?: string | null;
            email?: string | null;
            password: string;
            token?: string | null;
        };
        RetentionRequest: {
            retention?: {
                [key: string]: string;
            } | null;
        };
        RetentionView: {
            app: string;
            kept: string;
            options: string[];
        };
        RetentionsView: {
            retention: components["schemas"]["RetentionView"][];
        };
        Review: {
            compared: components["schemas"]["Compared"][];
            /** Format: int32 */
            confidence: number;
            /** Format: int32 */
            engagement: number;
            metrics: components["schemas"]["Item"][];
            model: string;
            /** @enum {string} */
            outcome: "bronze" | "silver" | "gold";
            /** Format: int32 */
            overall: number;
            summary: string;
        };
        Risk: {
            /** Format: double */
            confidence: number;
            level: string;
            recommended_actions: string[];
            signals: string[];
        };
        RunKept: {
            run: components["schemas"]["ExerciseRun"];
            safety: components["schemas"]["SafetyCard"] | null;
        };
        RunWish: {
            answers?: {
                [key: string]: unknown;
            } | null;
            /** Format: int32 */
            helped?: number | null;
            /** Format: uuid */
            session_id?: string | null;
        };
        SafetyCard: {
            emergency_number: string;
            helplines: components["schemas"]["Helpline"][];
            /** Format: uuid */
            id: string;
            level: string;
            message: string;
            title: string;
        };
        SafetyPlan: {
            coping: string[];
            distractions: components["schemas"]["PlanContact"][];
            people: components["schemas"]["PlanContact"][];
            professionals: components["schemas"]["PlanContact"][];
            reasons: string[];
            safe_place: string[];
            /** Format: date-time */
            updated_at: string | null;
            warning_signs: string[];
        };
        Said: {
            body_language: string;
            content: string;
            /** @enum {string} */
            receptiveness: "closed" | "guarded" | "neutral" | "open" | "warm";
        };
        Scenario: {
            context_templates: {
                [key: string]: unknown;
            };
            description: string;
            difficulty_modifiers: {
                [key: string]: unknown;
            };
            display_name: string;
            feature: string | null;
            illustration: string;
            is_premium: boolean;
            locked: boolean;
            locked_reason: string | null;
            /** @enum {string} */
            type: "coffee_shop" | "bookstore" | "park" | "campus" | "grocery" | "gym" | "bar" | "gallery";
        };
        Scores: {
            after: components["schemas"]["Points"];
            before: components["schemas"]["Points"];
            changes: components["schemas"]["Points"];
        };
        Seen: {
            online: boolean;
            presence: components["schemas"]["Here"] | null;
        };
        Series: {
            /** Format: date */
            from: string;
            full: boolean;
            metric: string;
            points: components["schemas"]["Point"][];
            /** Format: date */
            to: string;
        };
        SessionMessage: {
            approach: ("cbt" | "act" | "dbt" | "mindfulness" | "supportive") | null;
            content: string;
            /** Format: date-time */
            created_at: string;
            emotional_tags: string[];
            /** Format: uuid */
            event_id: string | null;
            exercise: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            position: number;
            risk_level: string | null;
            /** @enum {string} */
            sender: "person" | "companion" | "safety";
            /** Format: double */
            sentiment: number | null;
            /** @enum {string} */
            type: "text" | "voice";
        };
        SessionRequest: {
            content?: string | null;
            /** Format: int32 */
            mood_before?: number | null;
            session_type?: string | null;
        };
        SessionView: {
            address: string;
            /** Format: date-time */
            created_at: string;
            current: boolean;
            device: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_seen_at: string;
            stay_signed_in: boolean;
        };
        Setting: {
            visible: boolean;
        };
        SharedGoal: {
            goal: components["schemas"]["Goal"];
            history: components["schemas"]["GoalStep"][];
        };
        SharedGrant: {
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            id: string;
            kinds: ("conversations" | "moods" | "goals")[];
            person: components["schemas"]["Sharer"];
            /** Format: date-time */
            until: string;
        };
        SharedMessage: {
            content: string;
            /** Format: date-time */
            created_at: string;
            exercise: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            position: number;
            /** @enum {string} */
            sender: "person" | "companion" | "safety";
            /** @enum {string} */
            type: "text" | "voice";
        };
        SharedMood: {
            /** Format: int32 */
            anxiety: number | null;
            /** Format: int32 */
            energy: number | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            mood: number;
            notes: string | null;
            /** Format: date-time */
            recorded_at: string;
            /** Format: int32 */
            stress: number | null;
            triggers: string[];
        };
        SharedSession: {
            /** Format: date-time */
            ended_at: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            message_count: number;
            /** Format: int32 */
            minutes: number | null;
            /** @enum {string} */
            session_type: "general" | "anxiety" | "mood" | "sleep" | "grief" | "stress" | "relationships" | "work";
            /** Format: date-time */
            started_at: string;
            summary: components["schemas"]["Recap"] | null;
            transcript_deleted: boolean;
        };
        Sharer: {
            display_name: string | null;
        };
        Shown: {
            challenge: components["schemas"]["Card"];
            own: components["schemas"]["Own"] | null;
            statements: string[];
            verdict: components["schemas"]["Verdict"] | null;
        };
        Standing: {
            /** Format: date-time */
            earned_at: string | null;
            /** Format: int32 */
            goal: number;
            /** Format: int32 */
            progress: number;
            /** Format: uuid */
            source: string | null;
            type: string;
        };
        StartRequest: {
            /** Format: uuid */
            context_id?: string | null;
            difficulty_level?: string | null;
            scenario_type?: string | null;
        };
        Stats: {
            /** Format: int32 */
            level: number;
            streak: components["schemas"]["Streak"];
            totals: components["schemas"]["Totals"];
            /** Format: int64 */
            xp: number;
            /** Format: int64 */
            xp_to_next: number;
        };
        StepRequest: {
            step?: string | null;
            values?: components["schemas"]["ProfileValues"] | null;
        };
        Streak: {
            /** Format: int32 */
            current: number;
            /** Format: int32 */
            longest: number;
            today_done: boolean;
            why: string;
        };
        SubscriptionRequest: {
            /** Format: uuid */
            subscription?: string | null;
        };
        SubscriptionView: {
            app: string;
            /** Format: int32 */
            cents: number;
            /** Format: uuid */
            id: string;
            next_period: string | null;
            next_plan: string | null;
            period: string;
            /** Format: date-time */
            period_end: string;
            plan: string;
            renews: boolean;
            status: string;
            store: string;
        };
        Taken: {
            received: boolean;
        };
        TalkAnswer: {
            language_covered: boolean;
            message: components["schemas"]["SessionMessage"];
            notice: string | null;
            reply: components["schemas"]["SessionMessage"] | null;
            risk: components["schemas"]["Risk"];
            safety: components["schemas"]["SafetyCard"] | null;
            safety_message: components["schemas"]["SessionMessage"] | null;
        };
        TalkRequest: {
            content?: string | null;
            type?: string | null;
        };
        TherapistView: {
            name: string;
            /** Format: uuid */
            provider_id: string;
            title: string | null;
        };
        Ticket: {
            /** Format: int64 */
            expires_in: number;
            ticket: string;
        };
        Totals: {
            /** Format: int32 */
            average_score: number | null;
            /** Format: int32 */
            best_score: number | null;
            /** Format: int32 */
            bronze: number;
            /** Format: int32 */
            completed: number;
            /** Format: int32 */
            conversations: number;
            /** Format: int32 */
            gold: number;
            /** Format: int32 */
            messages: number;
            /** Format: int32 */
            places_tried: number;
            /** Format: int32 */
            silver: number;
        };
        Trend: {
            /** @enum {string} */
            bucket: "day" | "week" | "month";
            /** Format: date */
            from: string;
            points: components["schemas"]["TrendPoint"][];
            /** Format: date */
            to: string;
        };
        TrendPoint: {
            /** Format: double */
            anxiety: number | null;
            /** Format: double */
            energy: number | null;
            /** Format: int32 */
            entries: number;
            /** Format: int32 */
            high: number;
            /** Format: int32 */
            low: number;
            /** Format: double */
            mood: number;
            /** Format: date */
            start: string;
            /** Format: double */
            stress: number | null;
        };
        UploadRequest: {
            sha256?: string | null;
            /** Format: int64 */
            size?: number | null;
            type?: string | null;
        };
        UploadTicket: {
            /** Format: uuid */
            media: string;
            /** Format: date-time */
            until: string;
            /** Format: uri */
            upload: string;
        };
        Use: {
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            used: number;
        };
        UserView: {
            /** Format: int32 */
            age: number | null;
            /** Format: date */
            age_declared_on: string | null;
            /** Format: date-time */
            closes_at: string | null;
            country: string | null;
            /** Format: date-time */
            created_at: string;
            display_name: string;
            email: string | null;
            email_verified: boolean;
            gender: string | null;
            guest: boolean;
            /** Format: uuid */
            id: string;
            language: string;
            /** Format: int32 */
            passkeys: number;
            roles: string[];
            strong: boolean;
            time_zone: string;
            username: string | null;
            verified: boolean;
        };
        Verdict: {
            /** Format: int32 */
            confidence: number;
            correct: boolean;
            /** Format: int32 */
            guess: number;
            hinted: boolean;
            /** Format: int32 */
            lie_index: number;
            /** Format: int32 */
            score: number;
            votes: number[];
        };
        VerifyRequest: {
            code?: string | null;
            token?: string | null;
        };
        Voice: {
            deviation: components["schemas"]["VoiceDeviation"] | null;
            /** Format: double */
            energy: number;
            /** Format: double */
            jitter: number;
            model: string;
            /** Format: double */
            pauses: number;
            /** Format: double */
            pitch_mean: number;
            /** Format: double */
            pitch_variance: number;
            /** Format: int32 */
            position: number;
            /** Format: double */
            rate: number;
        };
        VoiceDeviation: {
            /** Format: double */
            energy: number;
            /** Format: double */
            jitter: number;
            /** Format: double */
            pause_share: number;
            /** Format: double */
            pitch: number;
            /** Format: double */
            pitch_spread: number;
            /** Format: double */
            rate: number;
        };
        VoiceText: {
            text: string;
        };
        Voices: {
            segments: components["schemas"]["Voice"][];
            /** @enum {string} */
            status: "pending" | "completed" | "unavailable";
        };
        Waiting: {
            hidden: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            owner: string;
            reports: {
                [key: string]: number;
            };
            /** Format: date-time */
            since: string;
            status: string;
            title: string;
        };
        WaitingAccess: {
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            message: string | null;
            /** Format: date-time */
            requested_at: string;
            therapist: components["schemas"]["TherapistView"];
        };
        Week: {
            exercises: {
                [key: string]: components["schemas"]["ExerciseUse"];
            };
            /** Format: date */
            from: string;
            /** Format: int32 */
            minutes: number;
            /** Format: double */
            mood: number | null;
            /** Format: double */
            mood_before: number | null;
            /** Format: int32 */
            moods: number;
            /** Format: int32 */
            sessions: number;
            /** Format: date */
            to: string;
        };
        WhatIf: {
            content: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string | null;
            leaves: boolean;
            live_feedback: components["schemas"]["LiveFeedback"] | null;
            /** Format: uuid */
            message_id: string;
            mode: string;
            original: string;
            receipt: string | null;
            reply: components["schemas"]["Said"][];
            safety: components["schemas"]["SafetyCard"] | null;
            scores: components["schemas"]["Scores"] | null;
        };
        WhatIfRequest: {
            content?: string | null;
            keep?: boolean | null;
            /** Format: uuid */
            message_id?: string | null;
        };
    };
    responses: {
        /** @description AUTHENTICATION_REQUIRED: refresh the session once, then sign in. */
        AUTHENTICATION_REQUIRED: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "AUTHENTICATION_REQUIRED",
                 *         "message": "Please sign in."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description CONFLICT: read again; the code may name the state, for example CONVERSATION_ENDED. */
        CONFLICT: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "CONFLICT",
                 *         "message": "This idempotency key was used for a different request."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description ENTITLEMENT_REQUIRED: lead to the plans; details.feature names what is missing. */
        ENTITLEMENT_REQUIRED: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "ENTITLEMENT_REQUIRED",
                 *         "details": {
                 *           "feature": "app.feature"
                 *         },
                 *         "message": "This is part of a plan."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description FORBIDDEN: send the header. */
        FORBIDDEN: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "FORBIDDEN",
                 *         "message": "The header X-CSRF-Token is missing or not of this session."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description INTERNAL_ERROR: show the request id. */
        INTERNAL_ERROR: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "INTERNAL_ERROR",
                 *         "message": "Something went wrong on our side."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description LOCKED: wait as long as Retry-After says. */
        LOCKED: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "LOCKED",
                 *         "message": "Too many failed tries."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description MALFORMED_REQUEST: mend the program. */
        MALFORMED_REQUEST: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "MALFORMED_REQUEST",
                 *         "message": "The body could not be read as JSON."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description NOT_FOUND: it is not there, or it is somebody else's. */
        NOT_FOUND: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "NOT_FOUND",
                 *         "message": "There is no such thing."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description PAYLOAD_TOO_LARGE: send less. */
        PAYLOAD_TOO_LARGE: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "PAYLOAD_TOO_LARGE",
                 *         "message": "The body is larger than 1 MB."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description RATE_LIMITED: wait as long as Retry-After says; DAILY_LIMIT_REACHED names the plan's limit. */
        RATE_LIMITED: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "RATE_LIMITED",
                 *         "message": "Too many requests, please slow down."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description SERVICE_UNAVAILABLE: send the same request again after Retry-After. */
        SERVICE_UNAVAILABLE: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "SERVICE_UNAVAILABLE",
                 *         "message": "We cannot reach our storage just now. Please try again."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description UNSUPPORTED_MEDIA_TYPE: mend the program. */
        UNSUPPORTED_MEDIA_TYPE: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "UNSUPPORTED_MEDIA_TYPE",
                 *         "message": "Send the body as application/json."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description VALIDATION_ERROR: show each fault at its field. */
        VALIDATION_ERROR: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "VALIDATION_ERROR",
                 *         "details": [
                 *           {
                 *             "constraint": "email",
                 *             "field": "email",
                 *             "message": "This is not an e-mail address."
                 *           }
                 *         ],
                 *         "field": "email",
                 *         "message": "Please check what you entered."
                 *       },
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "success": false,
                 *       "timestamp": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
    };
    parameters: {
        /**
         * @description native: answers with tokens in the body; otherwise cookies are set.
         * @example native
         */
        Client: string;
        /**
         * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
         * @example kzJ0V5Yw3mQ1x8bN
         */
        Csrf: string;
        /**
         * @description The same key and body get the first answer again for 24 hours; another body gets 409.
         * @example 5f0c6a4e-order-1
         */
        IdempotencyKey: string;
        /**
         * @description The ETag of the answer the client has; 304 if nothing has changed.
         * @example W/"3q2-7wABAgM"
         */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Send it as If-None-Match the next time.
         * @example W/"3q2-7wABAgM"
         */
        ETag: string;
        /**
         * @description The limit that counts here.
         * @example "person";q=100;w=60
         */
        RateLimitPolicy: string;
        /**
         * @description Names this request in the server's log.
         * @example 0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4
         */
        RequestId: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 12
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    jwks_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Mara"
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    mode_mode: {
        parameters: {
            query: {
                app: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "mode": "offline",
                     *         "model": "offline"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyMode"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    proof_email: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "robin@example.com",
                 *       "password": "a long walk by the river"
                 *     }
                 */
                "application/json": components["schemas"]["EmailRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            423: components["responses"]["LOCKED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    proof_confirmEmail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "robin@example.com",
                 *       "new_code": "730265",
                 *       "old_code": "482913"
                 *     }
                 */
                "application/json": components["schemas"]["EmailConfirmRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    entry_guest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description native: answers with tokens in the body; otherwise cookies are set.
                 * @example native
                 */
                "X-Client"?: components["parameters"]["Client"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "display_name": "Robin",
                 *       "language": "en",
                 *       "time_zone": "Europe/Vienna"
                 *     }
                 */
                "application/json": components["schemas"]["GuestRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIwMTk5In0.c2ln",
                     *         "expires_in": 900,
                     *         "refresh_token": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
                     *         "user": {
                     *           "age": 30,
                     *           "age_declared_on": "2026-11-21",
                     *           "closes_at": "2026-11-21T09:30:00Z",
                     *           "country": "AT",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "display_name": "Robin",
                     *           "email": "robin@example.com",
                     *           "email_verified": true,
                     *           "gender": "female",
                     *           "guest": false,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "language": "en",
                     *           "passkeys": 1,
                     *           "roles": [
                     *             "user"
                     *           ],
                     *           "strong": true,
                     *           "time_zone": "Europe/Vienna",
                     *           "username": "robin",
                     *           "verified": true
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyGranted"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    jwks_keys_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Mara"
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    entry_login: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description native: answers with tokens in the body; otherwise cookies are set.
                 * @example native
                 */
                "X-Client"?: components["parameters"]["Client"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "robin@example.com",
                 *       "password": "a long walk by the river",
                 *       "stay_signed_in": true
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIwMTk5In0.c2ln",
                     *         "expires_in": 900,
                     *         "refresh_token": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
                     *         "user": {
                     *           "age": 30,
                     *           "age_declared_on": "2026-11-21",
                     *           "closes_at": "2026-11-21T09:30:00Z",
                     *           "country": "AT",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "display_name": "Robin",
                     *           "email": "robin@example.com",
                     *           "email_verified": true,
                     *           "gender": "female",
                     *           "guest": false,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "language": "en",
                     *           "passkeys": 1,
                     *           "roles": [
                     *             "user"
                     *           ],
                     *           "strong": true,
                     *           "time_zone": "Europe/Vienna",
                     *           "username": "robin",
                     *           "verified": true
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyGranted"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            423: components["responses"]["LOCKED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    session_logout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
                /**
                 * @description native: answers with tokens in the body; otherwise cookies are set.
                 * @example native
                 */
                "X-Client"?: components["parameters"]["Client"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    me_me: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "age": 30,
                     *         "age_declared_on": "2026-11-21",
                     *         "closes_at": "2026-11-21T09:30:00Z",
                     *         "country": "AT",
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "display_name": "Robin",
                     *         "email": "robin@example.com",
                     *         "email_verified": true,
                     *         "gender": "female",
                     *         "guest": false,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "language": "en",
                     *         "passkeys": 1,
                     *         "roles": [
                     *           "user"
                     *         ],
                     *         "strong": true,
                     *         "time_zone": "Europe/Vienna",
                     *         "username": "robin",
                     *         "verified": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyUserView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    me_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "age": 30,
                 *       "country": "AT",
                 *       "display_name": "Robin",
                 *       "gender": "female",
                 *       "language": "en",
                 *       "time_zone": "Europe/Vienna",
                 *       "username": "robin"
                 *     }
                 */
                "application/json": components["schemas"]["MePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "age": 30,
                     *         "age_declared_on": "2026-11-21",
                     *         "closes_at": "2026-11-21T09:30:00Z",
                     *         "country": "AT",
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "display_name": "Robin",
                     *         "email": "robin@example.com",
                     *         "email_verified": true,
                     *         "gender": "female",
                     *         "guest": false,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "language": "en",
                     *         "passkeys": 1,
                     *         "roles": [
                     *           "user"
                     *         ],
                     *         "strong": true,
                     *         "time_zone": "Europe/Vienna",
                     *         "username": "robin",
                     *         "verified": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyUserView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    passkey_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "backed_up": true,
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "last_used_at": "2026-11-21T09:30:00Z",
                     *           "name": "Mara"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListPasskeyView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    passkeyProof_confirm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "authenticator_data": "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAA",
                 *       "binding": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
                 *       "ceremony": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "client_data": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
                 *       "credential_id": "7pQf0aJxTgWqv1LrZ0mJxQ",
                 *       "signature": "MEUCIQDx1m0",
                 *       "stay_signed_in": true,
                 *       "user_handle": "AZmsN2kqcYi1r8k1m4q2Vw"
                 *     }
                 */
                "application/json": components["schemas"]["ProofRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    passkeyProof_confirmOptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "allowed": [
                     *           {
                     *             "credential_id": "7pQf0aJxTgWqv1LrZ0mJxQ",
                     *             "transports": [
                     *               "internal"
                     *             ]
                     *           }
                     *         ],
                     *         "binding": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
                     *         "ceremony": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "challenge": "2nJx0mWUvBKDYHcTWvKbS2JUQvTXc8OQvY0QbVvBHqk",
                     *         "rp_id": "example.com"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyProofOptions"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    passkey_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "attestation": "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVg",
                 *       "ceremony": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "client_data": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
                 *       "name": "Mara",
                 *       "transports": [
                 *         "internal"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RegisterPasskeyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "backed_up": true,
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "last_used_at": "2026-11-21T09:30:00Z",
                     *         "name": "Mara"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyPasskeyView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    passkey_registerOptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "algorithms": [
                     *           1
                     *         ],
                     *         "ceremony": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "challenge": "2nJx0mWUvBKDYHcTWvKbS2JUQvTXc8OQvY0QbVvBHqk",
                     *         "display_name": "Robin",
                     *         "known": [
                     *           {
                     *             "credential_id": "7pQf0aJxTgWqv1LrZ0mJxQ",
                     *             "transports": [
                     *               "internal"
                     *             ]
                     *           }
                     *         ],
                     *         "rp_id": "example.com",
                     *         "user_handle": "AZmsN2kqcYi1r8k1m4q2Vw",
                     *         "user_name": "robin@example.com"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyRegisterOptions"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    passkeyProof_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "authenticator_data": "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAA",
                 *       "binding": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
                 *       "ceremony": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "client_data": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
                 *       "credential_id": "7pQf0aJxTgWqv1LrZ0mJxQ",
                 *       "signature": "MEUCIQDx1m0",
                 *       "stay_signed_in": true,
                 *       "user_handle": "AZmsN2kqcYi1r8k1m4q2Vw"
                 *     }
                 */
                "application/json": components["schemas"]["ProofRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIwMTk5In0.c2ln",
                     *         "expires_in": 900,
                     *         "refresh_token": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
                     *         "user": {
                     *           "age": 30,
                     *           "age_declared_on": "2026-11-21",
                     *           "closes_at": "2026-11-21T09:30:00Z",
                     *           "country": "AT",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "display_name": "Robin",
                     *           "email": "robin@example.com",
                     *           "email_verified": true,
                     *           "gender": "female",
                     *           "guest": false,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "language": "en",
                     *           "passkeys": 1,
                     *           "roles": [
                     *             "user"
                     *           ],
                     *           "strong": true,
                     *           "time_zone": "Europe/Vienna",
                     *           "username": "robin",
                     *           "verified": true
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyGranted"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    passkeyProof_signInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "allowed": [
                     *           {
                     *             "credential_id": "7pQf0aJxTgWqv1LrZ0mJxQ",
                     *             "transports": [
                     *               "internal"
                     *             ]
                     *           }
                     *         ],
                     *         "binding": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
                     *         "ceremony": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "challenge": "2nJx0mWUvBKDYHcTWvKbS2JUQvTXc8OQvY0QbVvBHqk",
                     *         "rp_id": "example.com"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyProofOptions"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    passkey_remove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    passkey_rename: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Mara"
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "backed_up": true,
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "last_used_at": "2026-11-21T09:30:00Z",
                     *         "name": "Mara"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyPasskeyView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    proof_password: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "a long walk by the river",
                 *       "new_password": "eight old bicycles"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            423: components["responses"]["LOCKED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    proof_recover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "robin@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["AddressRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    session_refresh: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description native: answers with tokens in the body; otherwise cookies are set.
                 * @example native
                 */
                "X-Client"?: components["parameters"]["Client"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIwMTk5In0.c2ln",
                     *         "expires_in": 900,
                     *         "refresh_token": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
                     *         "user": {
                     *           "age": 30,
                     *           "age_declared_on": "2026-11-21",
                     *           "closes_at": "2026-11-21T09:30:00Z",
                     *           "country": "AT",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "display_name": "Robin",
                     *           "email": "robin@example.com",
                     *           "email_verified": true,
                     *           "gender": "female",
                     *           "guest": false,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "language": "en",
                     *           "passkeys": 1,
                     *           "roles": [
                     *             "user"
                     *           ],
                     *           "strong": true,
                     *           "time_zone": "Europe/Vienna",
                     *           "username": "robin",
                     *           "verified": true
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyGranted"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    entry_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description native: answers with tokens in the body; otherwise cookies are set.
                 * @example native
                 */
                "X-Client"?: components["parameters"]["Client"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "age": 30,
                 *       "country": "AT",
                 *       "display_name": "Robin",
                 *       "email": "robin@example.com",
                 *       "gender": "female",
                 *       "language": "en",
                 *       "password": "a long walk by the river",
                 *       "stay_signed_in": true,
                 *       "time_zone": "Europe/Vienna",
                 *       "username": "robin"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIwMTk5In0.c2ln",
                     *         "expires_in": 900,
                     *         "refresh_token": "3q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs",
                     *         "user": {
                     *           "age": 30,
                     *           "age_declared_on": "2026-11-21",
                     *           "closes_at": "2026-11-21T09:30:00Z",
                     *           "country": "AT",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "display_name": "Robin",
                     *           "email": "robin@example.com",
                     *           "email_verified": true,
                     *           "gender": "female",
                     *           "guest": false,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "language": "en",
                     *           "passkeys": 1,
                     *           "roles": [
                     *             "user"
                     *           ],
                     *           "strong": true,
                     *           "time_zone": "Europe/Vienna",
                     *           "username": "robin",
                     *           "verified": true
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyGranted"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            423: components["responses"]["LOCKED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    proof_resend: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "email": "robin@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["AddressRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    proof_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "482913",
                 *       "email": "robin@example.com",
                 *       "password": "a long walk by the river",
                 *       "token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"
                 *     }
                 */
                "application/json": components["schemas"]["ResetRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    session_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "address": "203.0.113.7",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "current": true,
                     *           "device": "Mozilla/5.0 (Linux; Android 16)",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "last_seen_at": "2026-11-21T09:30:00Z",
                     *           "stay_signed_in": true
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListSessionView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    session_end: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    entry_upgrade: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "age": 30,
                 *       "country": "AT",
                 *       "display_name": "Robin",
                 *       "email": "robin@example.com",
                 *       "gender": "female",
                 *       "language": "en",
                 *       "password": "a long walk by the river",
                 *       "stay_signed_in": true,
                 *       "time_zone": "Europe/Vienna",
                 *       "username": "robin"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "age": 30,
                     *         "age_declared_on": "2026-11-21",
                     *         "closes_at": "2026-11-21T09:30:00Z",
                     *         "country": "AT",
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "display_name": "Robin",
                     *         "email": "robin@example.com",
                     *         "email_verified": true,
                     *         "gender": "female",
                     *         "guest": false,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "language": "en",
                     *         "passkeys": 1,
                     *         "roles": [
                     *           "user"
                     *         ],
                     *         "strong": true,
                     *         "time_zone": "Europe/Vienna",
                     *         "username": "robin",
                     *         "verified": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyUserView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    proof_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "482913",
                 *       "token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    buying_cancel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subscription": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "app": "flirtcraft",
                     *         "cents": 1,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "next_period": "next period",
                     *         "next_plan": "next plan",
                     *         "period": "period",
                     *         "period_end": "2026-11-21T09:30:00Z",
                     *         "plan": "plan",
                     *         "renews": true,
                     *         "status": "status",
                     *         "store": "store"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplySubscriptionView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    buying_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "period": "period",
                 *       "plan": "plan",
                 *       "subscription": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "app": "flirtcraft",
                     *         "cents": 1,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "next_period": "next period",
                     *         "next_plan": "next plan",
                     *         "period": "period",
                     *         "period_end": "2026-11-21T09:30:00Z",
                     *         "plan": "plan",
                     *         "renews": true,
                     *         "status": "status",
                     *         "store": "store"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplySubscriptionView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    buying_checkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "back": "back",
                 *       "period": "period",
                 *       "plan": "plan"
                 *     }
                 */
                "application/json": components["schemas"]["CheckoutRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "url": "url"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyOpened"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    billing_entitlements: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "feature": "feature",
                     *           "source": "offline",
                     *           "state": "state",
                     *           "until": "2026-11-21T09:30:00Z",
                     *           "why": "why"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListEntitlementView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    gift_give: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "feature": "feature",
                 *       "person": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "reason": "reason",
                 *       "until": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["GiftRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    gift_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                person: string;
                feature: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    invoice_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "cents": 1,
                     *           "currency": "currency",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "kind": "tip",
                     *           "method": "method",
                     *           "number": "number",
                     *           "paid_at": "2026-11-21T09:30:00Z",
                     *           "period_end": "2026-11-21T09:30:00Z",
                     *           "period_start": "2026-11-21T09:30:00Z",
                     *           "plan": "plan",
                     *           "store": "store"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListInvoiceView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    invoice_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/pdf": string;
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    billing_plans: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "app": "flirtcraft",
                     *           "feature": "feature",
                     *           "id": "id",
                     *           "name": "Mara",
                     *           "prices": [
                     *             {
                     *               "cents": 1,
                     *               "currency": "currency",
                     *               "period": "period"
                     *             }
                     *           ],
                     *           "purchasable": true,
                     *           "store": "store",
                     *           "trial_days": 1
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListPlanView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    buying_portal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "back": "back"
                 *     }
                 */
                "application/json": components["schemas"]["PortalRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "url": "url"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyOpened"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    buying_resume: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subscription": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "app": "flirtcraft",
                     *         "cents": 1,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "next_period": "next period",
                     *         "next_plan": "next plan",
                     *         "period": "period",
                     *         "period_end": "2026-11-21T09:30:00Z",
                     *         "plan": "plan",
                     *         "renews": true,
                     *         "status": "status",
                     *         "store": "store"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplySubscriptionView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    buying_subscriptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "app": "flirtcraft",
                     *           "cents": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "next_period": "next period",
                     *           "next_plan": "next plan",
                     *           "period": "period",
                     *           "period_end": "2026-11-21T09:30:00Z",
                     *           "plan": "plan",
                     *           "renews": true,
                     *           "status": "status",
                     *           "store": "store"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListSubscriptionView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    progress_achievements: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "earned_at": "2026-11-21T09:30:00Z",
                     *           "goal": 1,
                     *           "progress": 60,
                     *           "source": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "type": "type"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListStanding"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    conversation_list: {
        parameters: {
            query?: {
                status?: string;
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "context": {
                     *             "appearance": {
                     *               "accessories": "round glasses",
                     *               "age_look": "late twenties",
                     *               "clothing": "a green linen shirt",
                     *               "hair": "short dark curls",
                     *               "text": "text"
                     *             },
                     *             "body_language": {
                     *               "eye_contact": "glances up now and then",
                     *               "posture": "turned a little towards the room",
                     *               "signals": [
                     *                 "a quick smile"
                     *               ],
                     *               "text": "text"
                     *             },
                     *             "conversation_starters": [
                     *               "What are you drawing?"
                     *             ],
                     *             "difficulty_level": "green",
                     *             "environment": {
                     *               "crowd": "half full",
                     *               "detail": "somebody left a chess board out",
                     *               "spot": "the long table by the window",
                     *               "text": "text",
                     *               "time_of_day": "late afternoon",
                     *               "weather": "light rain"
                     *             },
                     *             "generated_at": "2026-11-21T09:30:00Z",
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "persona": {
                     *               "activity": "sketching in a small notebook",
                     *               "age": 30,
                     *               "gender": "female",
                     *               "mood": "curious",
                     *               "name": "Mara",
                     *               "traits": [
                     *                 "playful"
                     *               ]
                     *             },
                     *             "scenario_type": "coffee_shop",
                     *             "source": "offline"
                     *           },
                     *           "context_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "difficulty_level": "green",
                     *           "end_reason": null,
                     *           "ended_at": null,
                     *           "ended_by": null,
                     *           "engagement": 4,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "live_feedback": [
                     *             {
                     *               "appropriateness": 5,
                     *               "confidence": 4,
                     *               "engagement": 4,
                     *               "kind": "tip",
                     *               "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *               "suggestion": "Ask what they enjoy about it.",
                     *               "suggestion_key": "ask_open"
                     *             }
                     *           ],
                     *           "messages": [
                     *             {
                     *               "body_language": "looks up and puts the pencil down",
                     *               "content": "Hi! Is that seat free?",
                     *               "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *               "position": 1,
                     *               "receptiveness": "open",
                     *               "sender": "user",
                     *               "sent_at": "2026-11-21T09:30:00Z"
                     *             }
                     *           ],
                     *           "mode": "offline",
                     *           "outcome": null,
                     *           "receptiveness": "open",
                     *           "reviewed": false,
                     *           "safety_card_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "scenario_type": "coffee_shop",
                     *           "session_score": 1,
                     *           "started_at": "2026-11-21T09:30:00Z",
                     *           "status": "active",
                     *           "total_messages": 1,
                     *           "transcript_deleted": true,
                     *           "user_messages": 1
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListConversationView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    conversation_start: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "context_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "difficulty_level": "green",
                 *       "scenario_type": "coffee_shop"
                 *     }
                 */
                "application/json": components["schemas"]["StartRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "context": {
                     *           "appearance": {
                     *             "accessories": "round glasses",
                     *             "age_look": "late twenties",
                     *             "clothing": "a green linen shirt",
                     *             "hair": "short dark curls",
                     *             "text": "text"
                     *           },
                     *           "body_language": {
                     *             "eye_contact": "glances up now and then",
                     *             "posture": "turned a little towards the room",
                     *             "signals": [
                     *               "a quick smile"
                     *             ],
                     *             "text": "text"
                     *           },
                     *           "conversation_starters": [
                     *             "What are you drawing?"
                     *           ],
                     *           "difficulty_level": "green",
                     *           "environment": {
                     *             "crowd": "half full",
                     *             "detail": "somebody left a chess board out",
                     *             "spot": "the long table by the window",
                     *             "text": "text",
                     *             "time_of_day": "late afternoon",
                     *             "weather": "light rain"
                     *           },
                     *           "generated_at": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "persona": {
                     *             "activity": "sketching in a small notebook",
                     *             "age": 30,
                     *             "gender": "female",
                     *             "mood": "curious",
                     *             "name": "Mara",
                     *             "traits": [
                     *               "playful"
                     *             ]
                     *           },
                     *           "scenario_type": "coffee_shop",
                     *           "source": "offline"
                     *         },
                     *         "context_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "difficulty_level": "green",
                     *         "end_reason": null,
                     *         "ended_at": null,
                     *         "ended_by": null,
                     *         "engagement": 4,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "live_feedback": [
                     *           {
                     *             "appropriateness": 5,
                     *             "confidence": 4,
                     *             "engagement": 4,
                     *             "kind": "tip",
                     *             "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "suggestion": "Ask what they enjoy about it.",
                     *             "suggestion_key": "ask_open"
                     *           }
                     *         ],
                     *         "messages": [
                     *           {
                     *             "body_language": "looks up and puts the pencil down",
                     *             "content": "Hi! Is that seat free?",
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "position": 1,
                     *             "receptiveness": "open",
                     *             "sender": "user",
                     *             "sent_at": "2026-11-21T09:30:00Z"
                     *           }
                     *         ],
                     *         "mode": "offline",
                     *         "outcome": null,
                     *         "receptiveness": "open",
                     *         "reviewed": false,
                     *         "safety_card_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "scenario_type": "coffee_shop",
                     *         "session_score": 1,
                     *         "started_at": "2026-11-21T09:30:00Z",
                     *         "status": "active",
                     *         "total_messages": 1,
                     *         "transcript_deleted": true,
                     *         "user_messages": 1
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyConversationView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    conversation_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "context": {
                     *           "appearance": {
                     *             "accessories": "round glasses",
                     *             "age_look": "late twenties",
                     *             "clothing": "a green linen shirt",
                     *             "hair": "short dark curls",
                     *             "text": "text"
                     *           },
                     *           "body_language": {
                     *             "eye_contact": "glances up now and then",
                     *             "posture": "turned a little towards the room",
                     *             "signals": [
                     *               "a quick smile"
                     *             ],
                     *             "text": "text"
                     *           },
                     *           "conversation_starters": [
                     *             "What are you drawing?"
                     *           ],
                     *           "difficulty_level": "green",
                     *           "environment": {
                     *             "crowd": "half full",
                     *             "detail": "somebody left a chess board out",
                     *             "spot": "the long table by the window",
                     *             "text": "text",
                     *             "time_of_day": "late afternoon",
                     *             "weather": "light rain"
                     *           },
                     *           "generated_at": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "persona": {
                     *             "activity": "sketching in a small notebook",
                     *             "age": 30,
                     *             "gender": "female",
                     *             "mood": "curious",
                     *             "name": "Mara",
                     *             "traits": [
                     *               "playful"
                     *             ]
                     *           },
                     *           "scenario_type": "coffee_shop",
                     *           "source": "offline"
                     *         },
                     *         "context_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "difficulty_level": "green",
                     *         "end_reason": null,
                     *         "ended_at": null,
                     *         "ended_by": null,
                     *         "engagement": 4,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "live_feedback": [
                     *           {
                     *             "appropriateness": 5,
                     *             "confidence": 4,
                     *             "engagement": 4,
                     *             "kind": "tip",
                     *             "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "suggestion": "Ask what they enjoy about it.",
                     *             "suggestion_key": "ask_open"
                     *           }
                     *         ],
                     *         "messages": [
                     *           {
                     *             "body_language": "looks up and puts the pencil down",
                     *             "content": "Hi! Is that seat free?",
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "position": 1,
                     *             "receptiveness": "open",
                     *             "sender": "user",
                     *             "sent_at": "2026-11-21T09:30:00Z"
                     *           }
                     *         ],
                     *         "mode": "offline",
                     *         "outcome": null,
                     *         "receptiveness": "open",
                     *         "reviewed": false,
                     *         "safety_card_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "scenario_type": "coffee_shop",
                     *         "session_score": 1,
                     *         "started_at": "2026-11-21T09:30:00Z",
                     *         "status": "active",
                     *         "total_messages": 1,
                     *         "transcript_deleted": true,
                     *         "user_messages": 1
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyConversationView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    conversation_complete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "context": {
                     *           "appearance": {
                     *             "accessories": "round glasses",
                     *             "age_look": "late twenties",
                     *             "clothing": "a green linen shirt",
                     *             "hair": "short dark curls",
                     *             "text": "text"
                     *           },
                     *           "body_language": {
                     *             "eye_contact": "glances up now and then",
                     *             "posture": "turned a little towards the room",
                     *             "signals": [
                     *               "a quick smile"
                     *             ],
                     *             "text": "text"
                     *           },
                     *           "conversation_starters": [
                     *             "What are you drawing?"
                     *           ],
                     *           "difficulty_level": "green",
                     *           "environment": {
                     *             "crowd": "half full",
                     *             "detail": "somebody left a chess board out",
                     *             "spot": "the long table by the window",
                     *             "text": "text",
                     *             "time_of_day": "late afternoon",
                     *             "weather": "light rain"
                     *           },
                     *           "generated_at": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "persona": {
                     *             "activity": "sketching in a small notebook",
                     *             "age": 30,
                     *             "gender": "female",
                     *             "mood": "curious",
                     *             "name": "Mara",
                     *             "traits": [
                     *               "playful"
                     *             ]
                     *           },
                     *           "scenario_type": "coffee_shop",
                     *           "source": "offline"
                     *         },
                     *         "context_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "difficulty_level": "green",
                     *         "end_reason": null,
                     *         "ended_at": null,
                     *         "ended_by": null,
                     *         "engagement": 4,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "live_feedback": [
                     *           {
                     *             "appropriateness": 5,
                     *             "confidence": 4,
                     *             "engagement": 4,
                     *             "kind": "tip",
                     *             "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "suggestion": "Ask what they enjoy about it.",
                     *             "suggestion_key": "ask_open"
                     *           }
                     *         ],
                     *         "messages": [
                     *           {
                     *             "body_language": "looks up and puts the pencil down",
                     *             "content": "Hi! Is that seat free?",
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "position": 1,
                     *             "receptiveness": "open",
                     *             "sender": "user",
                     *             "sent_at": "2026-11-21T09:30:00Z"
                     *           }
                     *         ],
                     *         "mode": "offline",
                     *         "outcome": null,
                     *         "receptiveness": "open",
                     *         "reviewed": false,
                     *         "safety_card_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "scenario_type": "coffee_shop",
                     *         "session_score": 1,
                     *         "started_at": "2026-11-21T09:30:00Z",
                     *         "status": "active",
                     *         "total_messages": 1,
                     *         "transcript_deleted": true,
                     *         "user_messages": 1
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyConversationView"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    conversation_feedback: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "compared": [
                     *           {
                     *             "before": 1,
                     *             "name": "Mara",
                     *             "now": 1,
                     *             "text": "text"
                     *           }
                     *         ],
                     *         "confidence": 4,
                     *         "engagement": 4,
                     *         "metrics": [
                     *           {
                     *             "band": "Exceptional",
                     *             "name": "ai_engagement",
                     *             "next_step": "next step",
                     *             "quotes": [
                     *               {
                     *                 "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *                 "shows": "shows",
                     *                 "text": "text"
                     *               }
                     *             ],
                     *             "reason": "reason",
                     *             "score": 1
                     *           }
                     *         ],
                     *         "model": "offline",
                     *         "outcome": "bronze",
                     *         "overall": 1,
                     *         "summary": "summary"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyReview"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    message_write: {
        parameters: {
            query?: never;
            header?: {
                Prefer?: string;
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "Hi! Is that seat free?"
                 *     }
                 */
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "live_feedback": {
                     *           "appropriateness": 5,
                     *           "confidence": 4,
                     *           "engagement": 4,
                     *           "kind": "tip",
                     *           "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "suggestion": "Ask what they enjoy about it.",
                     *           "suggestion_key": "ask_open"
                     *         },
                     *         "message": {
                     *           "body_language": "looks up and puts the pencil down",
                     *           "content": "Hi! Is that seat free?",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "position": 1,
                     *           "receptiveness": "open",
                     *           "sender": "user",
                     *           "sent_at": "2026-11-21T09:30:00Z"
                     *         },
                     *         "reply": [
                     *           {
                     *             "body_language": "looks up and puts the pencil down",
                     *             "content": "Hi! Is that seat free?",
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "position": 1,
                     *             "receptiveness": "open",
                     *             "sender": "user",
                     *             "sent_at": "2026-11-21T09:30:00Z"
                     *           }
                     *         ],
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyMessageAnswer"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    whatIf_imagine: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "Hi! Is that seat free?",
                 *       "keep": true,
                 *       "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                 *     }
                 */
                "application/json": components["schemas"]["WhatIfRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "content": "Hi! Is that seat free?",
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "leaves": true,
                     *         "live_feedback": {
                     *           "appropriateness": 5,
                     *           "confidence": 4,
                     *           "engagement": 4,
                     *           "kind": "tip",
                     *           "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "suggestion": "Ask what they enjoy about it.",
                     *           "suggestion_key": "ask_open"
                     *         },
                     *         "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "mode": "offline",
                     *         "original": "original",
                     *         "receipt": null,
                     *         "reply": [
                     *           {
                     *             "body_language": "looks up and puts the pencil down",
                     *             "content": "Hi! Is that seat free?",
                     *             "receptiveness": "open"
                     *           }
                     *         ],
                     *         "safety": null,
                     *         "scores": {
                     *           "after": {
                     *             "ai_engagement": 1,
                     *             "emotional_intelligence": 1,
                     *             "flirtation": 1,
                     *             "momentum": 1,
                     *             "overall": 1,
                     *             "responsiveness": 1,
                     *             "storytelling": 1
                     *           },
                     *           "before": {
                     *             "ai_engagement": 1,
                     *             "emotional_intelligence": 1,
                     *             "flirtation": 1,
                     *             "momentum": 1,
                     *             "overall": 1,
                     *             "responsiveness": 1,
                     *             "storytelling": 1
                     *           },
                     *           "changes": {
                     *             "ai_engagement": 1,
                     *             "emotional_intelligence": 1,
                     *             "flirtation": 1,
                     *             "momentum": 1,
                     *             "overall": 1,
                     *             "responsiveness": 1,
                     *             "storytelling": 1
                     *           }
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyWhatIf"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    whatIf_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "content": "Hi! Is that seat free?",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "leaves": true,
                     *           "live_feedback": {
                     *             "appropriateness": 5,
                     *             "confidence": 4,
                     *             "engagement": 4,
                     *             "kind": "tip",
                     *             "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "suggestion": "Ask what they enjoy about it.",
                     *             "suggestion_key": "ask_open"
                     *           },
                     *           "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "mode": "offline",
                     *           "original": "original",
                     *           "receipt": null,
                     *           "reply": [
                     *             {
                     *               "body_language": "looks up and puts the pencil down",
                     *               "content": "Hi! Is that seat free?",
                     *               "receptiveness": "open"
                     *             }
                     *           ],
                     *           "safety": null,
                     *           "scores": {
                     *             "after": {
                     *               "ai_engagement": 1,
                     *               "emotional_intelligence": 1,
                     *               "flirtation": 1,
                     *               "momentum": 1,
                     *               "overall": 1,
                     *               "responsiveness": 1,
                     *               "storytelling": 1
                     *             },
                     *             "before": {
                     *               "ai_engagement": 1,
                     *               "emotional_intelligence": 1,
                     *               "flirtation": 1,
                     *               "momentum": 1,
                     *               "overall": 1,
                     *               "responsiveness": 1,
                     *               "storytelling": 1
                     *             },
                     *             "changes": {
                     *               "ai_engagement": 1,
                     *               "emotional_intelligence": 1,
                     *               "flirtation": 1,
                     *               "momentum": 1,
                     *               "overall": 1,
                     *               "responsiveness": 1,
                     *               "storytelling": 1
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListWhatIf"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    whatIf_keep: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receipt": null
                 *     }
                 */
                "application/json": components["schemas"]["KeepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "content": "Hi! Is that seat free?",
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "leaves": true,
                     *         "live_feedback": {
                     *           "appropriateness": 5,
                     *           "confidence": 4,
                     *           "engagement": 4,
                     *           "kind": "tip",
                     *           "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "suggestion": "Ask what they enjoy about it.",
                     *           "suggestion_key": "ask_open"
                     *         },
                     *         "message_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "mode": "offline",
                     *         "original": "original",
                     *         "receipt": null,
                     *         "reply": [
                     *           {
                     *             "body_language": "looks up and puts the pencil down",
                     *             "content": "Hi! Is that seat free?",
                     *             "receptiveness": "open"
                     *           }
                     *         ],
                     *         "safety": null,
                     *         "scores": {
                     *           "after": {
                     *             "ai_engagement": 1,
                     *             "emotional_intelligence": 1,
                     *             "flirtation": 1,
                     *             "momentum": 1,
                     *             "overall": 1,
                     *             "responsiveness": 1,
                     *             "storytelling": 1
                     *           },
                     *           "before": {
                     *             "ai_engagement": 1,
                     *             "emotional_intelligence": 1,
                     *             "flirtation": 1,
                     *             "momentum": 1,
                     *             "overall": 1,
                     *             "responsiveness": 1,
                     *             "storytelling": 1
                     *           },
                     *           "changes": {
                     *             "ai_engagement": 1,
                     *             "emotional_intelligence": 1,
                     *             "flirtation": 1,
                     *             "momentum": 1,
                     *             "overall": 1,
                     *             "responsiveness": 1,
                     *             "storytelling": 1
                     *           }
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyWhatIf"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    whatIf_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
                whatIf: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    progress_leaderboard: {
        parameters: {
            query?: {
                window?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "display_name": "Robin",
                     *           "rank": 1,
                     *           "xp": 1,
                     *           "you": true
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListPlace"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    profile_step: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "step": "step",
                 *       "values": {
                 *         "age": 30,
                 *         "gender": "female",
                 *         "hints": true,
                 *         "leaderboard_opt_in": true,
                 *         "skill_goals": [
                 *           "storytelling"
                 *         ],
                 *         "sound": true,
                 *         "target_age_max": 40,
                 *         "target_age_min": 25,
                 *         "target_gender": "randomized",
                 *         "transcript_retention": "90",
                 *         "vibration": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["StepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "age": 30,
                     *         "gender": "female",
                     *         "hints": true,
                     *         "leaderboard_opt_in": true,
                     *         "onboarded_at": "2026-11-21T09:30:00Z",
                     *         "onboarding_step": "welcome",
                     *         "skill_goals": [
                     *           "storytelling"
                     *         ],
                     *         "sound": true,
                     *         "target_age_max": 40,
                     *         "target_age_min": 25,
                     *         "target_gender": "randomized",
                     *         "transcript_retention": "90",
                     *         "vibration": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyProfile"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    profile_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "age": 30,
                     *         "gender": "female",
                     *         "hints": true,
                     *         "leaderboard_opt_in": true,
                     *         "onboarded_at": "2026-11-21T09:30:00Z",
                     *         "onboarding_step": "welcome",
                     *         "skill_goals": [
                     *           "storytelling"
                     *         ],
                     *         "sound": true,
                     *         "target_age_max": 40,
                     *         "target_age_min": 25,
                     *         "target_gender": "randomized",
                     *         "transcript_retention": "90",
                     *         "vibration": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyProfile"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    profile_replace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "age": 30,
                 *       "gender": "female",
                 *       "hints": true,
                 *       "leaderboard_opt_in": true,
                 *       "skill_goals": [
                 *         "storytelling"
                 *       ],
                 *       "sound": true,
                 *       "target_age_max": 40,
                 *       "target_age_min": 25,
                 *       "target_gender": "randomized",
                 *       "transcript_retention": "90",
                 *       "vibration": true
                 *     }
                 */
                "application/json": components["schemas"]["ProfileValues"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "age": 30,
                     *         "gender": "female",
                     *         "hints": true,
                     *         "leaderboard_opt_in": true,
                     *         "onboarded_at": "2026-11-21T09:30:00Z",
                     *         "onboarding_step": "welcome",
                     *         "skill_goals": [
                     *           "storytelling"
                     *         ],
                     *         "sound": true,
                     *         "target_age_max": 40,
                     *         "target_age_min": 25,
                     *         "target_gender": "randomized",
                     *         "transcript_retention": "90",
                     *         "vibration": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyProfile"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    progress_progress: {
        parameters: {
            query?: {
                metric?: string;
                from?: string;
                to?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "from": "2026-11-21",
                     *         "full": true,
                     *         "metric": "metric",
                     *         "points": [
                     *           {
                     *             "conversation_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "date": "2026-11-21",
                     *             "difficulty_level": "green",
                     *             "scenario_type": "coffee_shop",
                     *             "value": 1
                     *           }
                     *         ],
                     *         "to": "2026-11-21"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplySeries"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    scenario_all: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "context_templates": {},
                     *           "description": "description",
                     *           "difficulty_modifiers": {},
                     *           "display_name": "Robin",
                     *           "feature": "feature",
                     *           "illustration": "illustration",
                     *           "is_premium": true,
                     *           "locked": true,
                     *           "locked_reason": "locked reason",
                     *           "type": "coffee_shop"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListScenario"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    scenario_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "context_templates": {},
                     *         "description": "description",
                     *         "difficulty_modifiers": {},
                     *         "display_name": "Robin",
                     *         "feature": "feature",
                     *         "illustration": "illustration",
                     *         "is_premium": true,
                     *         "locked": true,
                     *         "locked_reason": "locked reason",
                     *         "type": "coffee_shop"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyScenario"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    scenario_context: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "difficulty_level": "green"
                 *     }
                 */
                "application/json": components["schemas"]["ContextRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "appearance": {
                     *           "accessories": "round glasses",
                     *           "age_look": "late twenties",
                     *           "clothing": "a green linen shirt",
                     *           "hair": "short dark curls",
                     *           "text": "text"
                     *         },
                     *         "body_language": {
                     *           "eye_contact": "glances up now and then",
                     *           "posture": "turned a little towards the room",
                     *           "signals": [
                     *             "a quick smile"
                     *           ],
                     *           "text": "text"
                     *         },
                     *         "conversation_starters": [
                     *           "What are you drawing?"
                     *         ],
                     *         "difficulty_level": "green",
                     *         "environment": {
                     *           "crowd": "half full",
                     *           "detail": "somebody left a chess board out",
                     *           "spot": "the long table by the window",
                     *           "text": "text",
                     *           "time_of_day": "late afternoon",
                     *           "weather": "light rain"
                     *         },
                     *         "generated_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "persona": {
                     *           "activity": "sketching in a small notebook",
                     *           "age": 30,
                     *           "gender": "female",
                     *           "mood": "curious",
                     *           "name": "Mara",
                     *           "traits": [
                     *             "playful"
                     *           ]
                     *         },
                     *         "scenario_type": "coffee_shop",
                     *         "source": "offline"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyContextView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    progress_stats: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "level": 1,
                     *         "streak": {
                     *           "current": 1,
                     *           "longest": 1,
                     *           "today_done": true,
                     *           "why": "why"
                     *         },
                     *         "totals": {
                     *           "average_score": 1,
                     *           "best_score": 1,
                     *           "bronze": 1,
                     *           "completed": 1,
                     *           "conversations": 1,
                     *           "gold": 1,
                     *           "messages": 1,
                     *           "places_tried": 1,
                     *           "silver": 1
                     *         },
                     *         "xp": 1,
                     *         "xp_to_next": 1
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyStats"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    file_file: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "app": "flirtcraft",
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "kind": "tip",
                     *         "queued": false,
                     *         "reason": "reason",
                     *         "received": 48213,
                     *         "sha256": "sha256",
                     *         "size": 48213,
                     *         "state": "state",
                     *         "type": "type"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyFileView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    file_content: {
        parameters: {
            query?: {
                size?: string;
                until?: number;
                signature?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    file_storage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "limit": 1,
                     *         "used": 48213
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyUse"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    upload_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "media": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "until": "2026-11-21T09:30:00Z",
                     *         "upload": "/api/v1/media/uploads/01997d2f-7c2e-7a31-9d1c-0a4f2b6c8d10"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyUploadTicket"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    upload_abilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    upload_end: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    upload_offset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    upload_patch: {
        parameters: {
            query?: never;
            header: {
                "Upload-Offset": number;
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    notification_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "app": "flirtcraft",
                     *           "at": "2026-11-21T09:30:00Z",
                     *           "body": "body",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "kind": "tip",
                     *           "link": "/api/v1/privacy/export/01997d2f-7c2e-7a31-9d1c-0a4f2b6c8d10/file",
                     *           "read": true,
                     *           "tag": "tag",
                     *           "title": "title"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListNotice"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    device_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "app": "flirtcraft",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "current": true,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "kind": "tip",
                     *           "label": "label",
                     *           "last_push_at": "2026-11-21T09:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListDeviceView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    device_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "app": "flirtcraft",
                 *       "endpoint": "endpoint",
                 *       "keys": {
                 *         "auth": "auth",
                 *         "p256dh": "p256dh"
                 *       },
                 *       "kind": "tip",
                 *       "label": "label"
                 *     }
                 */
                "application/json": components["schemas"]["DeviceRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "app": "flirtcraft",
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "current": true,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "kind": "tip",
                     *         "label": "label",
                     *         "last_push_at": "2026-11-21T09:30:00Z"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyDeviceView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    device_remove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    preference_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "kinds": [
                     *           {
                     *             "app": "flirtcraft",
                     *             "enabled": true,
                     *             "kind": "tip"
                     *           }
                     *         ],
                     *         "quiet_hours": {
                     *           "from": "from",
                     *           "to": "to"
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyPreferencesView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    preference_put: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kinds": [
                 *         {
                 *           "app": "flirtcraft",
                 *           "enabled": true,
                 *           "kind": "tip"
                 *         }
                 *       ],
                 *       "quiet_hours": {
                 *         "from": "from",
                 *         "to": "to"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PreferencesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "kinds": [
                     *           {
                     *             "app": "flirtcraft",
                     *             "enabled": true,
                     *             "kind": "tip"
                     *           }
                     *         ],
                     *         "quiet_hours": {
                     *           "from": "from",
                     *           "to": "to"
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyPreferencesView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    device_key: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "public_key": "public key"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyPushKeyView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    stop_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "text/html": string;
                };
            };
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    stop_stop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "text/html": string;
                };
            };
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    notification_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    accessLog_log: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "action": "rebloom.shared_read",
                     *           "at": "2026-11-21T09:30:00Z",
                     *           "by": "Dr. Lee",
                     *           "facts": {
                     *             "name": "Mara"
                     *           },
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListAccessView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    account_leave: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "now": false
                 *     }
                 */
                "application/json": components["schemas"]["LeaveRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "erased_at": "2026-11-21T09:30:00Z",
                     *         "erases_at": "2026-11-21T09:30:00Z",
                     *         "receipt": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "requested_at": "2026-11-21T09:30:00Z"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyErasureView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    account_keep: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    consent_all: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "consents": [
                     *           {
                     *             "granted": true,
                     *             "purpose": "conversation_storage",
                     *             "since": "2026-11-21T09:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyConsentsView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    consent_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "consents": {
                 *         "conversation_storage": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConsentsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "consents": [
                     *           {
                     *             "granted": true,
                     *             "purpose": "conversation_storage",
                     *             "since": "2026-11-21T09:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyConsentsView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    consent_history: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "history": [
                     *           {
                     *             "granted": true,
                     *             "purpose": "conversation_storage",
                     *             "since": "2026-11-21T09:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyHistoryView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    export_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "expires_at": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "link": "/api/v1/privacy/export/01997d2f-7c2e-7a31-9d1c-0a4f2b6c8d10/file",
                     *           "progress": 60,
                     *           "ready_at": "2026-11-21T09:30:00Z",
                     *           "requested_at": "2026-11-21T09:30:00Z",
                     *           "size": 48213,
                     *           "status": "status"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListExportView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    export_ask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "expires_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "link": "/api/v1/privacy/export/01997d2f-7c2e-7a31-9d1c-0a4f2b6c8d10/file",
                     *         "progress": 60,
                     *         "ready_at": "2026-11-21T09:30:00Z",
                     *         "requested_at": "2026-11-21T09:30:00Z",
                     *         "size": 48213,
                     *         "status": "status"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyExportView"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    export_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "expires_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "link": "/api/v1/privacy/export/01997d2f-7c2e-7a31-9d1c-0a4f2b6c8d10/file",
                     *         "progress": 60,
                     *         "ready_at": "2026-11-21T09:30:00Z",
                     *         "requested_at": "2026-11-21T09:30:00Z",
                     *         "size": 48213,
                     *         "status": "status"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyExportView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    export_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    account_receipt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "erased_at": "2026-11-21T09:30:00Z",
                     *         "erases_at": "2026-11-21T09:30:00Z",
                     *         "receipt": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "requested_at": "2026-11-21T09:30:00Z"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyErasureView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    retention_all: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "retention": [
                     *           {
                     *             "app": "flirtcraft",
                     *             "kept": "365",
                     *             "options": [
                     *               "option"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyRetentionsView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    retention_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "retention": {
                 *         "flirtcraft": "flirtcraft"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RetentionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "retention": [
                     *           {
                     *             "app": "flirtcraft",
                     *             "kept": "365",
                     *             "options": [
                     *               "option"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyRetentionsView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    poll_poll: {
        parameters: {
            query: {
                topics: string;
                since?: string;
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "events": [
                     *           "event"
                     *         ],
                     *         "next": {
                     *           "name": 1
                     *         },
                     *         "refused": [
                     *           "refused"
                     *         ],
                     *         "resync": [
                     *           "resync"
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyAnswer"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    presence_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "visible": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplySetting"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    presence_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "visible": true
                 *     }
                 */
                "application/json": components["schemas"]["Setting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "visible": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplySetting"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    presence_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "online": true,
                     *         "presence": {
                     *           "current_screen": "current screen",
                     *           "name": "Mara",
                     *           "online_at": "2026-11-21T09:30:00Z"
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplySeen"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    ticket_issue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "expires_in": 900,
                     *         "ticket": "ticket"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyTicket"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    access_code: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "code": "482913",
                     *         "expires_at": "2026-11-21T09:30:00Z"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyAccessCode"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    access_granted: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "from": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "kinds": [
                     *             "conversations"
                     *           ],
                     *           "reads": 1,
                     *           "revoked_at": "2026-11-21T09:30:00Z",
                     *           "therapist": {
                     *             "name": "Mara",
                     *             "provider_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "title": "title"
                     *           },
                     *           "until": "2026-11-21T09:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListAccessGrant"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    access_grant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "days": 1,
                 *       "kinds": [
                 *         "tip"
                 *       ],
                 *       "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                 *     }
                 */
                "application/json": components["schemas"]["AccessGrantWish"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "from": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "kinds": [
                     *           "conversations"
                     *         ],
                     *         "reads": 1,
                     *         "revoked_at": "2026-11-21T09:30:00Z",
                     *         "therapist": {
                     *           "name": "Mara",
                     *           "provider_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "title": "title"
                     *         },
                     *         "until": "2026-11-21T09:30:00Z"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyAccessGrant"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    access_revoke: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    access_reads: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "at": "2026-11-21T09:30:00Z",
                     *           "kind": "conversations",
                     *           "times": 1
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListAccessRead"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    access_waiting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "expires_at": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "message": "message",
                     *           "requested_at": "2026-11-21T09:30:00Z",
                     *           "therapist": {
                     *             "name": "Mara",
                     *             "provider_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "title": "title"
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListWaitingAccess"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    access_request: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "482913",
                 *       "message": "message"
                 *     }
                 */
                "application/json": components["schemas"]["AccessRequestWish"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "status": "status"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyRequestedAccess"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    access_decline: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    insight_engagement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "days": 1,
                     *         "exercises": 1,
                     *         "from": "2026-11-21",
                     *         "moods": 1,
                     *         "sessions": 1,
                     *         "text": "text"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyEngagement"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    exercise_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "exercise": {
                     *             "about": "about",
                     *             "approach": "cbt",
                     *             "care": "care",
                     *             "helps": [
                     *               "help"
                     *             ],
                     *             "minutes": 1,
                     *             "name": "Mara",
                     *             "slug": "grounding",
                     *             "steps": [
                     *               {
                     *                 "breath": {
                     *                   "hold": 1,
                     *                   "in": 1,
                     *                   "out": 1,
                     *                   "rest": 1,
                     *                   "rounds": 1
                     *                 },
                     *                 "key": "key",
                     *                 "kind": "read",
                     *                 "optional": true,
                     *                 "options": [
                     *                   "option"
                     *                 ],
                     *                 "scale": {
                     *                   "from": 1,
                     *                   "to": 1
                     *                 },
                     *                 "seconds": 1,
                     *                 "text": "text"
                     *               }
                     *             ]
                     *           },
                     *           "use": {
                     *             "helped": 1,
                     *             "last": "2026-11-21T09:30:00Z",
                     *             "times": 1
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListOfferedExercise"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    exercise_runs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "answers": {
                     *             "name": "Mara"
                     *           },
                     *           "exercise": "exercise",
                     *           "helped": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "recorded_at": "2026-11-21T09:30:00Z",
                     *           "session_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListExerciseRun"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    exercise_run: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "name": "Mara"
                 *       },
                 *       "helped": 1,
                 *       "session_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                 *     }
                 */
                "application/json": components["schemas"]["RunWish"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "run": {
                     *           "answers": {
                     *             "name": "Mara"
                     *           },
                     *           "exercise": "exercise",
                     *           "helped": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "recorded_at": "2026-11-21T09:30:00Z",
                     *           "session_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyRunKept"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    goal_list: {
        parameters: {
            query?: {
                status?: string;
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "category": "category",
                     *           "completed_at": "2026-11-21T09:30:00Z",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "description": "description",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "percentage": 1,
                     *           "status": "active",
                     *           "target_date": "2026-11-21",
                     *           "title": "title",
                     *           "updated_at": "2026-11-21T09:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListGoal"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    goal_begin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "category",
                 *       "description": "description",
                 *       "status": "status",
                 *       "target_date": "2026-11-21",
                 *       "title": "title"
                 *     }
                 */
                "application/json": components["schemas"]["GoalWish"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "goal": {
                     *           "category": "category",
                     *           "completed_at": "2026-11-21T09:30:00Z",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "description": "description",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "percentage": 1,
                     *           "status": "active",
                     *           "target_date": "2026-11-21",
                     *           "title": "title",
                     *           "updated_at": "2026-11-21T09:30:00Z"
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyGoalKept"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    goal_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "goal": {
                     *           "category": "category",
                     *           "completed_at": "2026-11-21T09:30:00Z",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "description": "description",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "percentage": 1,
                     *           "status": "active",
                     *           "target_date": "2026-11-21",
                     *           "title": "title",
                     *           "updated_at": "2026-11-21T09:30:00Z"
                     *         },
                     *         "history": [
                     *           {
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "note": "note",
                     *             "percentage": 1,
                     *             "recorded_at": "2026-11-21T09:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyGoalDetail"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    goal_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "category",
                 *       "description": "description",
                 *       "status": "status",
                 *       "target_date": "2026-11-21",
                 *       "title": "title"
                 *     }
                 */
                "application/json": components["schemas"]["GoalWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "goal": {
                     *           "category": "category",
                     *           "completed_at": "2026-11-21T09:30:00Z",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "description": "description",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "percentage": 1,
                     *           "status": "active",
                     *           "target_date": "2026-11-21",
                     *           "title": "title",
                     *           "updated_at": "2026-11-21T09:30:00Z"
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyGoalKept"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    goal_step: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "note",
                 *       "percentage": 1
                 *     }
                 */
                "application/json": components["schemas"]["ProgressRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "goal": {
                     *           "category": "category",
                     *           "completed_at": "2026-11-21T09:30:00Z",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "description": "description",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "percentage": 1,
                     *           "status": "active",
                     *           "target_date": "2026-11-21",
                     *           "title": "title",
                     *           "updated_at": "2026-11-21T09:30:00Z"
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyGoalKept"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    graphQl_ask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operationName": "operationName",
                 *       "query": "query",
                 *       "variables": {
                 *         "name": "Mara"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GraphQlQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": "data",
                     *       "errors": [
                     *         {
                     *           "name": "Mara"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GraphQlAnswer"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    insight_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "acknowledged_at": "2026-11-21T09:30:00Z",
                     *           "confidence": 4,
                     *           "content": "Hi! Is that seat free?",
                     *           "effect": 1,
                     *           "evidence": {
                     *             "messages": [
                     *               "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *             ],
                     *             "moods": [
                     *               "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *             ],
                     *             "runs": [
                     *               "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *             ],
                     *             "sessions": [
                     *               "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *             ]
                     *           },
                     *           "generated_at": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "title": "title",
                     *           "type": "pattern"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListInsight"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    insight_weekly: {
        parameters: {
            query?: {
                week?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "exercises": {
                     *           "name": {
                     *             "helped": 1,
                     *             "last": "2026-11-21T09:30:00Z",
                     *             "times": 1
                     *           }
                     *         },
                     *         "from": "2026-11-21",
                     *         "minutes": 1,
                     *         "mood": 1,
                     *         "mood_before": 1,
                     *         "moods": 1,
                     *         "sessions": 1,
                     *         "to": "2026-11-21"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyWeek"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    insight_acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "acknowledged_at": "2026-11-21T09:30:00Z",
                     *         "confidence": 4,
                     *         "content": "Hi! Is that seat free?",
                     *         "effect": 1,
                     *         "evidence": {
                     *           "messages": [
                     *             "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *           ],
                     *           "moods": [
                     *             "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *           ],
                     *           "runs": [
                     *             "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *           ],
                     *           "sessions": [
                     *             "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *           ]
                     *         },
                     *         "generated_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "title": "title",
                     *         "type": "pattern"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyInsight"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    memory_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "corrected_at": "2026-11-21T09:30:00Z",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "feeling": "feeling",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "kind": "tip",
                     *           "session_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "summary": "summary",
                     *           "topics": [
                     *             "topic"
                     *           ],
                     *           "valid_from": "2026-11-21T09:30:00Z",
                     *           "valid_until": "2026-11-21T09:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListMemory"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    memory_older: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "count": 1
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyOlderMemories"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    memory_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    memory_correct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "summary": "summary",
                 *       "topics": [
                 *         "topic"
                 *       ],
                 *       "valid_until": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["MemoryWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "memory": {
                     *           "corrected_at": "2026-11-21T09:30:00Z",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "feeling": "feeling",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "kind": "tip",
                     *           "session_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "summary": "summary",
                     *           "topics": [
                     *             "topic"
                     *           ],
                     *           "valid_from": "2026-11-21T09:30:00Z",
                     *           "valid_until": "2026-11-21T09:30:00Z"
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyMemoryKept"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    mood_list: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "anxiety": 1,
                     *           "energy": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "mood": 1,
                     *           "notes": "notes",
                     *           "recorded_at": "2026-11-21T09:30:00Z",
                     *           "session_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "stress": 1,
                     *           "triggers": [
                     *             "trigger"
                     *           ]
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListMoodEntry"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    mood_note: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "anxiety": 1,
                 *       "energy": 1,
                 *       "mood": 1,
                 *       "notes": "notes",
                 *       "recorded_at": "2026-11-21T09:30:00Z",
                 *       "session_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "stress": 1,
                 *       "triggers": [
                 *         "trigger"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MoodWish"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "mood": {
                     *           "anxiety": 1,
                     *           "energy": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "mood": 1,
                     *           "notes": "notes",
                     *           "recorded_at": "2026-11-21T09:30:00Z",
                     *           "session_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "stress": 1,
                     *           "triggers": [
                     *             "trigger"
                     *           ]
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyMoodNoted"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    mood_trends: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                bucket?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "bucket": "day",
                     *         "from": "2026-11-21",
                     *         "points": [
                     *           {
                     *             "anxiety": 1,
                     *             "energy": 1,
                     *             "entries": 1,
                     *             "high": 1,
                     *             "low": 1,
                     *             "mood": 1,
                     *             "start": "2026-11-21",
                     *             "stress": 1
                     *           }
                     *         ],
                     *         "to": "2026-11-21"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyTrend"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rebloomProfile_step: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "step": "step",
                 *       "values": {
                 *         "age_range": "25-34",
                 *         "approach": "cbt",
                 *         "communication": {
                 *           "pace": "pace",
                 *           "sounds": true
                 *         },
                 *         "consents": {
                 *           "conversation_storage": true
                 *         },
                 *         "country": "AT",
                 *         "display_name": "Robin",
                 *         "emergency_contact": {
                 *           "agreed": true,
                 *           "name": "Mara",
                 *           "phone": "phone",
                 *           "text": "text"
                 *         },
                 *         "goals": [
                 *           "goal"
                 *         ],
                 *         "history": "history",
                 *         "language": "en",
                 *         "region": "region"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OnboardingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "profile": {
                     *           "age_range": "25-34",
                     *           "approach": "cbt",
                     *           "approach_chosen": true,
                     *           "communication": {
                     *             "pace": "calm",
                     *             "sounds": true
                     *           },
                     *           "consents": {
                     *             "conversation_storage": true
                     *           },
                     *           "country": "AT",
                     *           "display_name": "Robin",
                     *           "emergency_contact": {
                     *             "agreed": true,
                     *             "name": "Mara",
                     *             "phone": "phone",
                     *             "text": "text"
                     *           },
                     *           "goals": [
                     *             "anxiety"
                     *           ],
                     *           "history": "history",
                     *           "language": "en",
                     *           "onboarded_at": "2026-11-21T09:30:00Z",
                     *           "onboarding_step": "welcome",
                     *           "region": "region"
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyProfileFilled"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rebloomProfile_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "age_range": "25-34",
                     *         "approach": "cbt",
                     *         "approach_chosen": true,
                     *         "communication": {
                     *           "pace": "calm",
                     *           "sounds": true
                     *         },
                     *         "consents": {
                     *           "conversation_storage": true
                     *         },
                     *         "country": "AT",
                     *         "display_name": "Robin",
                     *         "emergency_contact": {
                     *           "agreed": true,
                     *           "name": "Mara",
                     *           "phone": "phone",
                     *           "text": "text"
                     *         },
                     *         "goals": [
                     *           "anxiety"
                     *         ],
                     *         "history": "history",
                     *         "language": "en",
                     *         "onboarded_at": "2026-11-21T09:30:00Z",
                     *         "onboarding_step": "welcome",
                     *         "region": "region"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyRebloomProfile"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rebloomProfile_replace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "age_range": "25-34",
                 *       "approach": "cbt",
                 *       "communication": {
                 *         "pace": "pace",
                 *         "sounds": true
                 *       },
                 *       "consents": {
                 *         "conversation_storage": true
                 *       },
                 *       "country": "AT",
                 *       "display_name": "Robin",
                 *       "emergency_contact": {
                 *         "agreed": true,
                 *         "name": "Mara",
                 *         "phone": "phone",
                 *         "text": "text"
                 *       },
                 *       "goals": [
                 *         "goal"
                 *       ],
                 *       "history": "history",
                 *       "language": "en",
                 *       "region": "region"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "profile": {
                     *           "age_range": "25-34",
                     *           "approach": "cbt",
                     *           "approach_chosen": true,
                     *           "communication": {
                     *             "pace": "calm",
                     *             "sounds": true
                     *           },
                     *           "consents": {
                     *             "conversation_storage": true
                     *           },
                     *           "country": "AT",
                     *           "display_name": "Robin",
                     *           "emergency_contact": {
                     *             "agreed": true,
                     *             "name": "Mara",
                     *             "phone": "phone",
                     *             "text": "text"
                     *           },
                     *           "goals": [
                     *             "anxiety"
                     *           ],
                     *           "history": "history",
                     *           "language": "en",
                     *           "onboarded_at": "2026-11-21T09:30:00Z",
                     *           "onboarding_step": "welcome",
                     *           "region": "region"
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyProfileFilled"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    provider_list: {
        parameters: {
            query?: {
                q?: string;
                specialty?: string;
                language?: string;
                insurer?: string;
                country?: string;
                region?: string;
                remote?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "about": "about",
                     *           "accepting": true,
                     *           "answers_here": true,
                     *           "booking_url": "booking url",
                     *           "city": "city",
                     *           "country": "AT",
                     *           "coverage": "covered",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "insurers": [
                     *             "insurer"
                     *           ],
                     *           "languages": [
                     *             "en"
                     *           ],
                     *           "name": "Mara",
                     *           "region": "region",
                     *           "remote": true,
                     *           "specialties": [
                     *             "specialtie"
                     *           ],
                     *           "title": "title"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListProvider"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    provider_facets: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "countries": [
                     *           "countrie"
                     *         ],
                     *         "insurers": [
                     *           "insurer"
                     *         ],
                     *         "languages": [
                     *           "en"
                     *         ],
                     *         "specialties": [
                     *           "specialtie"
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyProviderFacets"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    provider_one: {
        parameters: {
            query?: {
                insurer?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "about": "about",
                     *         "accepting": true,
                     *         "answers_here": true,
                     *         "booking_url": "booking url",
                     *         "city": "city",
                     *         "country": "AT",
                     *         "coverage": "covered",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "insurers": [
                     *           "insurer"
                     *         ],
                     *         "languages": [
                     *           "en"
                     *         ],
                     *         "name": "Mara",
                     *         "region": "region",
                     *         "remote": true,
                     *         "specialties": [
                     *           "specialtie"
                     *         ],
                     *         "title": "title"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyProvider"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    referral_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "confirmed_time": "2026-11-21T09:30:00Z",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "note": "note",
                     *           "proposed_times": [
                     *             "2026-11-21T09:30:00Z"
                     *           ],
                     *           "provider": {
                     *             "city": "city",
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "name": "Mara",
                     *             "title": "title"
                     *           },
                     *           "safety": null,
                     *           "status": "requested",
                     *           "urgency": "urgency"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListAskedReferral"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    referral_ask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "note",
                 *       "proposed_times": [
                 *         "2026-11-21T09:30:00Z"
                 *       ],
                 *       "provider_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                 *       "urgency": "urgency"
                 *     }
                 */
                "application/json": components["schemas"]["ReferralWish"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "confirmed_time": "2026-11-21T09:30:00Z",
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "note": "note",
                     *         "proposed_times": [
                     *           "2026-11-21T09:30:00Z"
                     *         ],
                     *         "provider": {
                     *           "city": "city",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "name": "Mara",
                     *           "title": "title"
                     *         },
                     *         "safety": null,
                     *         "status": "requested",
                     *         "urgency": "urgency"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyAskedReferral"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    referral_received: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "confirmed_time": "2026-11-21T09:30:00Z",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "note": "note",
                     *           "person": {
                     *             "display_name": "Robin"
                     *           },
                     *           "proposed_times": [
                     *             "2026-11-21T09:30:00Z"
                     *           ],
                     *           "status": "requested",
                     *           "urgency": "urgency"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListReceivedReferral"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    referral_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    referral_answer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "status",
                 *       "time": "2026-11-21T09:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["ReferralAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "confirmed_time": "2026-11-21T09:30:00Z",
                     *         "created_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "note": "note",
                     *         "person": {
                     *           "display_name": "Robin"
                     *         },
                     *         "proposed_times": [
                     *           "2026-11-21T09:30:00Z"
                     *         ],
                     *         "status": "requested",
                     *         "urgency": "urgency"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyReceivedReferral"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    safetyHelp_pending: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "app": "flirtcraft",
                     *           "at": "2026-11-21T09:30:00Z",
                     *           "card": {
                     *             "emergency_number": "emergency number",
                     *             "helplines": [
                     *               {
                     *                 "hours": "hours",
                     *                 "languages": [
                     *                   "en"
                     *                 ],
                     *                 "name": "Mara",
                     *                 "phone": "phone",
                     *                 "region": "region",
                     *                 "text": "text",
                     *                 "url": "url"
                     *               }
                     *             ],
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "level": "level",
                     *             "message": "message",
                     *             "title": "title"
                     *           },
                     *           "contact": {
                     *             "agreed": true,
                     *             "name": "Mara",
                     *             "phone": "phone",
                     *             "state": "offered",
                     *             "text": "text"
                     *           },
                     *           "event": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "level": "level",
                     *           "reference": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListPendingSafety"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    safetyPlan_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "coping": [
                     *           "coping"
                     *         ],
                     *         "distractions": [
                     *           {
                     *             "name": "Mara",
                     *             "phone": "phone"
                     *           }
                     *         ],
                     *         "people": [
                     *           {
                     *             "name": "Mara",
                     *             "phone": "phone"
                     *           }
                     *         ],
                     *         "professionals": [
                     *           {
                     *             "name": "Mara",
                     *             "phone": "phone"
                     *           }
                     *         ],
                     *         "reasons": [
                     *           "reason"
                     *         ],
                     *         "safe_place": [
                     *           "safe place"
                     *         ],
                     *         "updated_at": "2026-11-21T09:30:00Z",
                     *         "warning_signs": [
                     *           "warning sign"
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplySafetyPlan"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    safetyPlan_replace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "coping": [
                 *         "coping"
                 *       ],
                 *       "distractions": [
                 *         {
                 *           "name": "Mara",
                 *           "phone": "phone"
                 *         }
                 *       ],
                 *       "people": [
                 *         {
                 *           "name": "Mara",
                 *           "phone": "phone"
                 *         }
                 *       ],
                 *       "professionals": [
                 *         {
                 *           "name": "Mara",
                 *           "phone": "phone"
                 *         }
                 *       ],
                 *       "reasons": [
                 *         "reason"
                 *       ],
                 *       "safe_place": [
                 *         "safe place"
                 *       ],
                 *       "warning_signs": [
                 *         "warning sign"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PlanWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "plan": {
                     *           "coping": [
                     *             "coping"
                     *           ],
                     *           "distractions": [
                     *             {
                     *               "name": "Mara",
                     *               "phone": "phone"
                     *             }
                     *           ],
                     *           "people": [
                     *             {
                     *               "name": "Mara",
                     *               "phone": "phone"
                     *             }
                     *           ],
                     *           "professionals": [
                     *             {
                     *               "name": "Mara",
                     *               "phone": "phone"
                     *             }
                     *           ],
                     *           "reasons": [
                     *             "reason"
                     *           ],
                     *           "safe_place": [
                     *             "safe place"
                     *           ],
                     *           "updated_at": "2026-11-21T09:30:00Z",
                     *           "warning_signs": [
                     *             "warning sign"
                     *           ]
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyPlanKept"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    safetyHelp_resources: {
        parameters: {
            query?: {
                country?: string;
                region?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "country": "AT",
                     *         "data_date": "2026-11-21",
                     *         "emergency_number": "emergency number",
                     *         "lines": [
                     *           {
                     *             "hours": "hours",
                     *             "languages": [
                     *               "en"
                     *             ],
                     *             "name": "Mara",
                     *             "phone": "phone",
                     *             "region": "region",
                     *             "text": "text",
                     *             "url": "url"
                     *           }
                     *         ],
                     *         "note": "note"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyCountryHelp"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    safetyHelp_acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    safetyHelp_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "agreed": true,
                     *         "name": "Mara",
                     *         "phone": "phone",
                     *         "state": "offered",
                     *         "text": "text"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyContactOffer"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rebloomSession_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "ended_at": null,
                     *           "ended_by": null,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "last_activity_at": "2026-11-21T09:30:00Z",
                     *           "message_count": 1,
                     *           "minutes": 1,
                     *           "mode": "offline",
                     *           "mood_after": 1,
                     *           "mood_before": 1,
                     *           "safety_event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "safety_level": "safety level",
                     *           "session_type": "anxiety",
                     *           "started_at": "2026-11-21T09:30:00Z",
                     *           "summary": {
                     *             "feeling": "feeling",
                     *             "helped": [
                     *               "helped"
                     *             ],
                     *             "text": "text",
                     *             "topics": [
                     *               "topic"
                     *             ]
                     *           },
                     *           "transcript_deleted": true
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListRebloomSessionView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rebloomSession_start: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "Hi! Is that seat free?",
                 *       "mood_before": 1,
                 *       "session_type": "anxiety"
                 *     }
                 */
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "first": {
                     *           "language_covered": true,
                     *           "message": {
                     *             "approach": "cbt",
                     *             "content": "Hi! Is that seat free?",
                     *             "created_at": "2026-11-21T09:30:00Z",
                     *             "emotional_tags": [
                     *               "emotional tag"
                     *             ],
                     *             "event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "exercise": "exercise",
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "position": 1,
                     *             "risk_level": "risk level",
                     *             "sender": "person",
                     *             "sentiment": 1,
                     *             "type": "text"
                     *           },
                     *           "notice": "notice",
                     *           "reply": {
                     *             "approach": "cbt",
                     *             "content": "Hi! Is that seat free?",
                     *             "created_at": "2026-11-21T09:30:00Z",
                     *             "emotional_tags": [
                     *               "emotional tag"
                     *             ],
                     *             "event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "exercise": "exercise",
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "position": 1,
                     *             "risk_level": "risk level",
                     *             "sender": "person",
                     *             "sentiment": 1,
                     *             "type": "text"
                     *           },
                     *           "risk": {
                     *             "confidence": 4,
                     *             "level": "level",
                     *             "recommended_actions": [
                     *               "recommended action"
                     *             ],
                     *             "signals": [
                     *               "a quick smile"
                     *             ]
                     *           },
                     *           "safety": null,
                     *           "safety_message": {
                     *             "approach": "cbt",
                     *             "content": "Hi! Is that seat free?",
                     *             "created_at": "2026-11-21T09:30:00Z",
                     *             "emotional_tags": [
                     *               "emotional tag"
                     *             ],
                     *             "event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "exercise": "exercise",
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "position": 1,
                     *             "risk_level": "risk level",
                     *             "sender": "person",
                     *             "sentiment": 1,
                     *             "type": "text"
                     *           }
                     *         },
                     *         "session": {
                     *           "ended_at": null,
                     *           "ended_by": null,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "last_activity_at": "2026-11-21T09:30:00Z",
                     *           "message_count": 1,
                     *           "minutes": 1,
                     *           "mode": "offline",
                     *           "mood_after": 1,
                     *           "mood_before": 1,
                     *           "safety_event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "safety_level": "safety level",
                     *           "session_type": "anxiety",
                     *           "started_at": "2026-11-21T09:30:00Z",
                     *           "summary": {
                     *             "feeling": "feeling",
                     *             "helped": [
                     *               "helped"
                     *             ],
                     *             "text": "text",
                     *             "topics": [
                     *               "topic"
                     *             ]
                     *           },
                     *           "transcript_deleted": true
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyBegunSession"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rebloomSession_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "ended_at": null,
                     *         "ended_by": null,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "last_activity_at": "2026-11-21T09:30:00Z",
                     *         "message_count": 1,
                     *         "minutes": 1,
                     *         "mode": "offline",
                     *         "mood_after": 1,
                     *         "mood_before": 1,
                     *         "safety_event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "safety_level": "safety level",
                     *         "session_type": "anxiety",
                     *         "started_at": "2026-11-21T09:30:00Z",
                     *         "summary": {
                     *           "feeling": "feeling",
                     *           "helped": [
                     *             "helped"
                     *           ],
                     *           "text": "text",
                     *           "topics": [
                     *             "topic"
                     *           ]
                     *         },
                     *         "transcript_deleted": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyRebloomSessionView"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rebloomSession_end: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "mood_after": 1
                 *     }
                 */
                "application/json": components["schemas"]["EndRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "ended_at": null,
                     *         "ended_by": null,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "last_activity_at": "2026-11-21T09:30:00Z",
                     *         "message_count": 1,
                     *         "minutes": 1,
                     *         "mode": "offline",
                     *         "mood_after": 1,
                     *         "mood_before": 1,
                     *         "safety_event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "safety_level": "safety level",
                     *         "session_type": "anxiety",
                     *         "started_at": "2026-11-21T09:30:00Z",
                     *         "summary": {
                     *           "feeling": "feeling",
                     *           "helped": [
                     *             "helped"
                     *           ],
                     *           "text": "text",
                     *           "topics": [
                     *             "topic"
                     *           ]
                     *         },
                     *         "transcript_deleted": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyRebloomSessionView"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    rebloomSession_messages: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "approach": "cbt",
                     *           "content": "Hi! Is that seat free?",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "emotional_tags": [
                     *             "emotional tag"
                     *           ],
                     *           "event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "exercise": "exercise",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "position": 1,
                     *           "risk_level": "risk level",
                     *           "sender": "person",
                     *           "sentiment": 1,
                     *           "type": "text"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListSessionMessage"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    talk_write: {
        parameters: {
            query?: never;
            header?: {
                Prefer?: string;
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "Hi! Is that seat free?",
                 *       "type": "type"
                 *     }
                 */
                "application/json": components["schemas"]["TalkRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "language_covered": true,
                     *         "message": {
                     *           "approach": "cbt",
                     *           "content": "Hi! Is that seat free?",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "emotional_tags": [
                     *             "emotional tag"
                     *           ],
                     *           "event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "exercise": "exercise",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "position": 1,
                     *           "risk_level": "risk level",
                     *           "sender": "person",
                     *           "sentiment": 1,
                     *           "type": "text"
                     *         },
                     *         "notice": "notice",
                     *         "reply": {
                     *           "approach": "cbt",
                     *           "content": "Hi! Is that seat free?",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "emotional_tags": [
                     *             "emotional tag"
                     *           ],
                     *           "event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "exercise": "exercise",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "position": 1,
                     *           "risk_level": "risk level",
                     *           "sender": "person",
                     *           "sentiment": 1,
                     *           "type": "text"
                     *         },
                     *         "risk": {
                     *           "confidence": 4,
                     *           "level": "level",
                     *           "recommended_actions": [
                     *             "recommended action"
                     *           ],
                     *           "signals": [
                     *             "a quick smile"
                     *           ]
                     *         },
                     *         "safety": null,
                     *         "safety_message": {
                     *           "approach": "cbt",
                     *           "content": "Hi! Is that seat free?",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "emotional_tags": [
                     *             "emotional tag"
                     *           ],
                     *           "event_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "exercise": "exercise",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "position": 1,
                     *           "risk_level": "risk level",
                     *           "sender": "person",
                     *           "sentiment": 1,
                     *           "type": "text"
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyTalkAnswer"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    voice_hear: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example text */
                "audio/*": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "text": "text"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyVoiceText"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    shared_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "from": "2026-11-21T09:30:00Z",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "kinds": [
                     *             "conversations"
                     *           ],
                     *           "person": {
                     *             "display_name": "Robin"
                     *           },
                     *           "until": "2026-11-21T09:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListSharedGrant"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    shared_one: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "from": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "kinds": [
                     *           "conversations"
                     *         ],
                     *         "person": {
                     *           "display_name": "Robin"
                     *         },
                     *         "until": "2026-11-21T09:30:00Z"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplySharedGrant"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    shared_goals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "goal": {
                     *             "category": "category",
                     *             "completed_at": "2026-11-21T09:30:00Z",
                     *             "created_at": "2026-11-21T09:30:00Z",
                     *             "description": "description",
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "percentage": 1,
                     *             "status": "active",
                     *             "target_date": "2026-11-21",
                     *             "title": "title",
                     *             "updated_at": "2026-11-21T09:30:00Z"
                     *           },
                     *           "history": [
                     *             {
                     *               "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *               "note": "note",
                     *               "percentage": 1,
                     *               "recorded_at": "2026-11-21T09:30:00Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListSharedGoal"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    shared_moods: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "anxiety": 1,
                     *           "energy": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "mood": 1,
                     *           "notes": "notes",
                     *           "recorded_at": "2026-11-21T09:30:00Z",
                     *           "stress": 1,
                     *           "triggers": [
                     *             "trigger"
                     *           ]
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListSharedMood"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    shared_sessions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "ended_at": null,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "message_count": 1,
                     *           "minutes": 1,
                     *           "session_type": "anxiety",
                     *           "started_at": "2026-11-21T09:30:00Z",
                     *           "summary": {
                     *             "feeling": "feeling",
                     *             "helped": [
                     *               "helped"
                     *             ],
                     *             "text": "text",
                     *             "topics": [
                     *               "topic"
                     *             ]
                     *           },
                     *           "transcript_deleted": true
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListSharedSession"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    shared_messages: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                grant: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "content": "Hi! Is that seat free?",
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "exercise": "exercise",
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "position": 1,
                     *           "sender": "person",
                     *           "type": "text"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListSharedMessage"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    safety_card: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "emergency_number": "emergency number",
                     *         "helplines": [
                     *           {
                     *             "hours": "hours",
                     *             "languages": [
                     *               "en"
                     *             ],
                     *             "name": "Mara",
                     *             "phone": "phone",
                     *             "region": "region",
                     *             "text": "text",
                     *             "url": "url"
                     *           }
                     *         ],
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "level": "level",
                     *         "message": "message",
                     *         "title": "title"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplySafetyCard"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    safety_acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    safety_helplines: {
        parameters: {
            query?: {
                country?: string;
                region?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "country": "AT",
                     *         "data_date": "2026-11-21",
                     *         "emergency_number": "emergency number",
                     *         "lines": [
                     *           {
                     *             "hours": "hours",
                     *             "languages": [
                     *               "en"
                     *             ],
                     *             "name": "Mara",
                     *             "phone": "phone",
                     *             "region": "region",
                     *             "text": "text",
                     *             "url": "url"
                     *           }
                     *         ],
                     *         "note": "note"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyCountryHelp"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    queue_page: {
        parameters: {
            query?: {
                reviewed?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": "data",
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyObject"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    queue_review: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "acknowledged_at": "2026-11-21T09:30:00Z",
                     *         "actions": [
                     *           "rebloom.shared_read"
                     *         ],
                     *         "app": "flirtcraft",
                     *         "at": "2026-11-21T09:30:00Z",
                     *         "confidence": 4,
                     *         "follow_up_due": "2026-11-21T09:30:00Z",
                     *         "followed_up_at": "2026-11-21T09:30:00Z",
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "layers": [
                     *           {
                     *             "confidence": 4,
                     *             "failed": true,
                     *             "layer": "layer",
                     *             "level": "level",
                     *             "signals": [
                     *               "a quick smile"
                     *             ]
                     *           }
                     *         ],
                     *         "level": "level",
                     *         "person": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "resources": [
                     *           "resource"
                     *         ],
                     *         "reviewed_at": "2026-11-21T09:30:00Z",
                     *         "reviewed_by": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyEntry"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    watch_feed: {
        parameters: {
            query?: {
                feed?: string;
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "chapters": [
                     *             1
                     *           ],
                     *           "duration_ms": 1,
                     *           "frame": "plain",
                     *           "guessed": true,
                     *           "guesses": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "mine": true,
                     *           "orientation": "orientation",
                     *           "owner": {
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "name": "Mara"
                     *           },
                     *           "poster_url": "poster url",
                     *           "preview_url": "preview url",
                     *           "published_at": "2026-11-21T09:30:00Z",
                     *           "reveal": "flip",
                     *           "title": "title",
                     *           "video_url": "video url",
                     *           "views": 1
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListCard"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    challenge_begin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "frame": "frame",
                 *       "lie_index": 1,
                 *       "orientation": "orientation",
                 *       "pack_id": "pack id",
                 *       "reveal": "reveal",
                 *       "statements": [
                 *         "statement"
                 *       ],
                 *       "title": "title",
                 *       "visibility": "visibility"
                 *     }
                 */
                "application/json": components["schemas"]["ChallengeWish"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "challenge": {
                     *           "challenge": {
                     *             "chapters": [
                     *               1
                     *             ],
                     *             "duration_ms": 1,
                     *             "frame": "plain",
                     *             "guessed": true,
                     *             "guesses": 1,
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "mine": true,
                     *             "orientation": "orientation",
                     *             "owner": {
                     *               "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *               "name": "Mara"
                     *             },
                     *             "poster_url": "poster url",
                     *             "preview_url": "preview url",
                     *             "published_at": "2026-11-21T09:30:00Z",
                     *             "reveal": "flip",
                     *             "title": "title",
                     *             "video_url": "video url",
                     *             "views": 1
                     *           },
                     *           "own": {
                     *             "created_at": "2026-11-21T09:30:00Z",
                     *             "hidden": true,
                     *             "lie_index": 1,
                     *             "pack_id": "pack id",
                     *             "problem": "problem",
                     *             "progress": 60,
                     *             "segments": [
                     *               {
                     *                 "error": "error",
                     *                 "facts": null,
                     *                 "position": 1,
                     *                 "state": "state",
                     *                 "statement": "statement",
                     *                 "thumbnail_url": "thumbnail url",
                     *                 "uploading": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *               }
                     *             ],
                     *             "status": "status",
                     *             "step": "step",
                     *             "updated_at": "2026-11-21T09:30:00Z",
                     *             "visibility": "visibility"
                     *           },
                     *           "statements": [
                     *             "statement"
                     *           ],
                     *           "verdict": {
                     *             "confidence": 4,
                     *             "correct": true,
                     *             "guess": 1,
                     *             "hinted": true,
                     *             "lie_index": 1,
                     *             "score": 1,
                     *             "votes": [
                     *               1
                     *             ]
                     *           }
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyKept"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    watch_watch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "challenge": {
                     *           "chapters": [
                     *             1
                     *           ],
                     *           "duration_ms": 1,
                     *           "frame": "plain",
                     *           "guessed": true,
                     *           "guesses": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "mine": true,
                     *           "orientation": "orientation",
                     *           "owner": {
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "name": "Mara"
                     *           },
                     *           "poster_url": "poster url",
                     *           "preview_url": "preview url",
                     *           "published_at": "2026-11-21T09:30:00Z",
                     *           "reveal": "flip",
                     *           "title": "title",
                     *           "video_url": "video url",
                     *           "views": 1
                     *         },
                     *         "own": {
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "hidden": true,
                     *           "lie_index": 1,
                     *           "pack_id": "pack id",
                     *           "problem": "problem",
                     *           "progress": 60,
                     *           "segments": [
                     *             {
                     *               "error": "error",
                     *               "facts": {
                     *                 "duration_ms": 1,
                     *                 "fps": 1,
                     *                 "has_audio": true,
                     *                 "height": 1,
                     *                 "width": 1
                     *               },
                     *               "position": 1,
                     *               "state": "state",
                     *               "statement": "statement",
                     *               "thumbnail_url": "thumbnail url",
                     *               "uploading": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *             }
                     *           ],
                     *           "status": "status",
                     *           "step": "step",
                     *           "updated_at": "2026-11-21T09:30:00Z",
                     *           "visibility": "visibility"
                     *         },
                     *         "statements": [
                     *           "statement"
                     *         ],
                     *         "verdict": {
                     *           "confidence": 4,
                     *           "correct": true,
                     *           "guess": 1,
                     *           "hinted": true,
                     *           "lie_index": 1,
                     *           "score": 1,
                     *           "votes": [
                     *             1
                     *           ]
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyShown"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    challenge_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    challenge_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "frame": "frame",
                 *       "lie_index": 1,
                 *       "orientation": "orientation",
                 *       "pack_id": "pack id",
                 *       "reveal": "reveal",
                 *       "statements": [
                 *         "statement"
                 *       ],
                 *       "title": "title",
                 *       "visibility": "visibility"
                 *     }
                 */
                "application/json": components["schemas"]["ChallengeWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "challenge": {
                     *           "challenge": {
                     *             "chapters": [
                     *               1
                     *             ],
                     *             "duration_ms": 1,
                     *             "frame": "plain",
                     *             "guessed": true,
                     *             "guesses": 1,
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "mine": true,
                     *             "orientation": "orientation",
                     *             "owner": {
                     *               "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *               "name": "Mara"
                     *             },
                     *             "poster_url": "poster url",
                     *             "preview_url": "preview url",
                     *             "published_at": "2026-11-21T09:30:00Z",
                     *             "reveal": "flip",
                     *             "title": "title",
                     *             "video_url": "video url",
                     *             "views": 1
                     *           },
                     *           "own": {
                     *             "created_at": "2026-11-21T09:30:00Z",
                     *             "hidden": true,
                     *             "lie_index": 1,
                     *             "pack_id": "pack id",
                     *             "problem": "problem",
                     *             "progress": 60,
                     *             "segments": [
                     *               {
                     *                 "error": "error",
                     *                 "facts": null,
                     *                 "position": 1,
                     *                 "state": "state",
                     *                 "statement": "statement",
                     *                 "thumbnail_url": "thumbnail url",
                     *                 "uploading": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *               }
                     *             ],
                     *             "status": "status",
                     *             "step": "step",
                     *             "updated_at": "2026-11-21T09:30:00Z",
                     *             "visibility": "visibility"
                     *           },
                     *           "statements": [
                     *             "statement"
                     *           ],
                     *           "verdict": {
                     *             "confidence": 4,
                     *             "correct": true,
                     *             "guess": 1,
                     *             "hinted": true,
                     *             "lie_index": 1,
                     *             "score": 1,
                     *             "votes": [
                     *               1
                     *             ]
                     *           }
                     *         },
                     *         "safety": null
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyKept"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    guess_analysis: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "emotion_analysis": {
                     *           "segments": [
                     *             {
                     *               "deviation": {
                     *                 "anger": 1,
                     *                 "disgust": 1,
                     *                 "fear": 1,
                     *                 "happiness": 1,
                     *                 "neutral": 1,
                     *                 "sadness": 1,
                     *                 "surprise": 1
                     *               },
                     *               "model": "offline",
                     *               "position": 1,
                     *               "timeline": [
                     *                 {
                     *                   "anger": 1,
                     *                   "at_ms": 1,
                     *                   "confidence": 4,
                     *                   "disgust": 1,
                     *                   "fear": 1,
                     *                   "happiness": 1,
                     *                   "neutral": 1,
                     *                   "sadness": 1,
                     *                   "surprise": 1
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "status": "pending"
                     *         },
                     *         "note": "note",
                     *         "status": "pending",
                     *         "voice_analysis": {
                     *           "segments": [
                     *             {
                     *               "deviation": {
                     *                 "energy": 1,
                     *                 "jitter": 1,
                     *                 "pause_share": 1,
                     *                 "pitch": 1,
                     *                 "pitch_spread": 1,
                     *                 "rate": 1
                     *               },
                     *               "energy": 1,
                     *               "jitter": 1,
                     *               "model": "offline",
                     *               "pauses": 1,
                     *               "pitch_mean": 1,
                     *               "pitch_variance": 1,
                     *               "position": 1,
                     *               "rate": 1
                     *             }
                     *           ],
                     *           "status": "pending"
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyAnalysis"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    recording_appeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "challenge": {
                     *           "chapters": [
                     *             1
                     *           ],
                     *           "duration_ms": 1,
                     *           "frame": "plain",
                     *           "guessed": true,
                     *           "guesses": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "mine": true,
                     *           "orientation": "orientation",
                     *           "owner": {
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "name": "Mara"
                     *           },
                     *           "poster_url": "poster url",
                     *           "preview_url": "preview url",
                     *           "published_at": "2026-11-21T09:30:00Z",
                     *           "reveal": "flip",
                     *           "title": "title",
                     *           "video_url": "video url",
                     *           "views": 1
                     *         },
                     *         "own": {
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "hidden": true,
                     *           "lie_index": 1,
                     *           "pack_id": "pack id",
                     *           "problem": "problem",
                     *           "progress": 60,
                     *           "segments": [
                     *             {
                     *               "error": "error",
                     *               "facts": {
                     *                 "duration_ms": 1,
                     *                 "fps": 1,
                     *                 "has_audio": true,
                     *                 "height": 1,
                     *                 "width": 1
                     *               },
                     *               "position": 1,
                     *               "state": "state",
                     *               "statement": "statement",
                     *               "thumbnail_url": "thumbnail url",
                     *               "uploading": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *             }
                     *           ],
                     *           "status": "status",
                     *           "step": "step",
                     *           "updated_at": "2026-11-21T09:30:00Z",
                     *           "visibility": "visibility"
                     *         },
                     *         "statements": [
                     *           "statement"
                     *         ],
                     *         "verdict": {
                     *           "confidence": 4,
                     *           "correct": true,
                     *           "guess": 1,
                     *           "hinted": true,
                     *           "lie_index": 1,
                     *           "score": 1,
                     *           "votes": [
                     *             1
                     *           ]
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyShown"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    guess_guess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confidence": 4,
                 *       "decided_in_ms": 1,
                 *       "guess": 1
                 *     }
                 */
                "application/json": components["schemas"]["GuessWish"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "confidence": 4,
                     *         "correct": true,
                     *         "guess": 1,
                     *         "hinted": true,
                     *         "lie_index": 1,
                     *         "score": 1,
                     *         "votes": [
                     *           1
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyVerdict"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    guess_hint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "note": "note",
                     *         "position": 1,
                     *         "signal": "a quick smile"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyHint"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    watchFile_poster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    watchFile_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    recording_process: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "challenge": {
                     *           "chapters": [
                     *             1
                     *           ],
                     *           "duration_ms": 1,
                     *           "frame": "plain",
                     *           "guessed": true,
                     *           "guesses": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "mine": true,
                     *           "orientation": "orientation",
                     *           "owner": {
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "name": "Mara"
                     *           },
                     *           "poster_url": "poster url",
                     *           "preview_url": "preview url",
                     *           "published_at": "2026-11-21T09:30:00Z",
                     *           "reveal": "flip",
                     *           "title": "title",
                     *           "video_url": "video url",
                     *           "views": 1
                     *         },
                     *         "own": {
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "hidden": true,
                     *           "lie_index": 1,
                     *           "pack_id": "pack id",
                     *           "problem": "problem",
                     *           "progress": 60,
                     *           "segments": [
                     *             {
                     *               "error": "error",
                     *               "facts": {
                     *                 "duration_ms": 1,
                     *                 "fps": 1,
                     *                 "has_audio": true,
                     *                 "height": 1,
                     *                 "width": 1
                     *               },
                     *               "position": 1,
                     *               "state": "state",
                     *               "statement": "statement",
                     *               "thumbnail_url": "thumbnail url",
                     *               "uploading": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *             }
                     *           ],
                     *           "status": "status",
                     *           "step": "step",
                     *           "updated_at": "2026-11-21T09:30:00Z",
                     *           "visibility": "visibility"
                     *         },
                     *         "statements": [
                     *           "statement"
                     *         ],
                     *         "verdict": {
                     *           "confidence": 4,
                     *           "correct": true,
                     *           "guess": 1,
                     *           "hinted": true,
                     *           "lie_index": 1,
                     *           "score": 1,
                     *           "votes": [
                     *             1
                     *           ]
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyShown"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    recording_cancel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "challenge": {
                     *           "chapters": [
                     *             1
                     *           ],
                     *           "duration_ms": 1,
                     *           "frame": "plain",
                     *           "guessed": true,
                     *           "guesses": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "mine": true,
                     *           "orientation": "orientation",
                     *           "owner": {
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "name": "Mara"
                     *           },
                     *           "poster_url": "poster url",
                     *           "preview_url": "preview url",
                     *           "published_at": "2026-11-21T09:30:00Z",
                     *           "reveal": "flip",
                     *           "title": "title",
                     *           "video_url": "video url",
                     *           "views": 1
                     *         },
                     *         "own": {
                     *           "created_at": "2026-11-21T09:30:00Z",
                     *           "hidden": true,
                     *           "lie_index": 1,
                     *           "pack_id": "pack id",
                     *           "problem": "problem",
                     *           "progress": 60,
                     *           "segments": [
                     *             {
                     *               "error": "error",
                     *               "facts": {
                     *                 "duration_ms": 1,
                     *                 "fps": 1,
                     *                 "has_audio": true,
                     *                 "height": 1,
                     *                 "width": 1
                     *               },
                     *               "position": 1,
                     *               "state": "state",
                     *               "statement": "statement",
                     *               "thumbnail_url": "thumbnail url",
                     *               "uploading": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *             }
                     *           ],
                     *           "status": "status",
                     *           "step": "step",
                     *           "updated_at": "2026-11-21T09:30:00Z",
                     *           "visibility": "visibility"
                     *         },
                     *         "statements": [
                     *           "statement"
                     *         ],
                     *         "verdict": {
                     *           "confidence": 4,
                     *           "correct": true,
                     *           "guess": 1,
                     *           "hinted": true,
                     *           "lie_index": 1,
                     *           "score": 1,
                     *           "votes": [
                     *             1
                     *           ]
                     *         }
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyShown"];
                };
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    people_report: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "note",
                 *       "reason": "reason"
                 *     }
                 */
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    guess_results: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "best": [
                     *           {
                     *             "decided_in_ms": 1,
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "name": "Mara",
                     *             "score": 1
                     *           }
                     *         ],
                     *         "challenge_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "fooled": 1,
                     *         "fooled_rate": 1,
                     *         "guesses": 1,
                     *         "lie_index": 1,
                     *         "views": 1,
                     *         "votes": [
                     *           1
                     *         ]
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyOutcome"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    recording_expressions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "model": "offline",
                 *       "points": [
                 *         {
                 *           "anger": 1,
                 *           "at_ms": 1,
                 *           "confidence": 4,
                 *           "disgust": 1,
                 *           "fear": 1,
                 *           "happiness": 1,
                 *           "neutral": 1,
                 *           "sadness": 1,
                 *           "surprise": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FaceTimeline"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    recording_upload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sha256": "sha256",
                 *       "size": 48213,
                 *       "type": "type"
                 *     }
                 */
                "application/json": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "media": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "until": "2026-11-21T09:30:00Z",
                     *         "upload": "/api/v1/media/uploads/01997d2f-7c2e-7a31-9d1c-0a4f2b6c8d10"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyUploadTicket"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            402: components["responses"]["ENTITLEMENT_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    watchFile_video: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    standing_leaderboard: {
        parameters: {
            query?: {
                board?: string;
                window?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "name": "Mara",
                     *           "points": 1,
                     *           "rank": 1
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListRanked"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    allowance_left: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "limit": 1,
                     *         "next_at": "2026-11-21T09:30:00Z",
                     *         "used": 48213,
                     *         "window_days": 1
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyLeft"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    challenge_mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "challenge": {
                     *             "chapters": [
                     *               1
                     *             ],
                     *             "duration_ms": 1,
                     *             "frame": "plain",
                     *             "guessed": true,
                     *             "guesses": 1,
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "mine": true,
                     *             "orientation": "orientation",
                     *             "owner": {
                     *               "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *               "name": "Mara"
                     *             },
                     *             "poster_url": "poster url",
                     *             "preview_url": "preview url",
                     *             "published_at": "2026-11-21T09:30:00Z",
                     *             "reveal": "flip",
                     *             "title": "title",
                     *             "video_url": "video url",
                     *             "views": 1
                     *           },
                     *           "own": {
                     *             "created_at": "2026-11-21T09:30:00Z",
                     *             "hidden": true,
                     *             "lie_index": 1,
                     *             "pack_id": "pack id",
                     *             "problem": "problem",
                     *             "progress": 60,
                     *             "segments": [
                     *               {
                     *                 "error": "error",
                     *                 "facts": {
                     *                   "duration_ms": 1,
                     *                   "fps": 1,
                     *                   "has_audio": true,
                     *                   "height": 1,
                     *                   "width": 1
                     *                 },
                     *                 "position": 1,
                     *                 "state": "state",
                     *                 "statement": "statement",
                     *                 "thumbnail_url": "thumbnail url",
                     *                 "uploading": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4"
                     *               }
                     *             ],
                     *             "status": "status",
                     *             "step": "step",
                     *             "updated_at": "2026-11-21T09:30:00Z",
                     *             "visibility": "visibility"
                     *           },
                     *           "statements": [
                     *             "statement"
                     *           ],
                     *           "verdict": {
                     *             "confidence": 4,
                     *             "correct": true,
                     *             "guess": 1,
                     *             "hinted": true,
                     *             "lie_index": 1,
                     *             "score": 1,
                     *             "votes": [
                     *               1
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListShown"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    player_following: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "following": true,
                     *           "friend": true,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "name": "Mara"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListAcquaintance"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    standing_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "listed": true
                 *     }
                 */
                "application/json": components["schemas"]["ListedRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "accuracy": 1,
                     *         "detective_points": 1,
                     *         "detective_points_this_week": 1,
                     *         "fooled": 1,
                     *         "fooled_rate": 1,
                     *         "guessed": 1,
                     *         "guesses": 1,
                     *         "liar_points": 1,
                     *         "liar_points_this_week": 1,
                     *         "listed": true,
                     *         "published": 1,
                     *         "right": 1,
                     *         "views": 1
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyFigures"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    standing_stats: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "accuracy": 1,
                     *         "detective_points": 1,
                     *         "detective_points_this_week": 1,
                     *         "fooled": 1,
                     *         "fooled_rate": 1,
                     *         "guessed": 1,
                     *         "guesses": 1,
                     *         "liar_points": 1,
                     *         "liar_points_this_week": 1,
                     *         "listed": true,
                     *         "published": 1,
                     *         "right": 1,
                     *         "views": 1
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyFigures"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    people_waiting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "hidden": true,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "owner": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "reports": {
                     *             "name": 1
                     *           },
                     *           "since": "2026-11-21T09:30:00Z",
                     *           "status": "status",
                     *           "title": "title"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListWaiting"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    people_look: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "hidden": true,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "owner": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "statements": [
                     *           "statement"
                     *         ],
                     *         "status": "status",
                     *         "title": "title",
                     *         "video_url": "video url"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyLook"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    people_decide: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision"
                 *     }
                 */
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    standing_packs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "id",
                     *           "owned": true,
                     *           "premium": true,
                     *           "prompts": [
                     *             "prompt"
                     *           ],
                     *           "title": "title"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListOffered"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    player_player: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "following": true,
                     *         "friend": true,
                     *         "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "name": "Mara"
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyAcquaintance"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    player_challenges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The ETag of the answer the client has; 304 if nothing has changed.
                 * @example W/"3q2-7wABAgM"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "chapters": [
                     *             1
                     *           ],
                     *           "duration_ms": 1,
                     *           "frame": "plain",
                     *           "guessed": true,
                     *           "guesses": 1,
                     *           "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *           "mine": true,
                     *           "orientation": "orientation",
                     *           "owner": {
                     *             "id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *             "name": "Mara"
                     *           },
                     *           "poster_url": "poster url",
                     *           "preview_url": "preview url",
                     *           "published_at": "2026-11-21T09:30:00Z",
                     *           "reveal": "flip",
                     *           "title": "title",
                     *           "video_url": "video url",
                     *           "views": 1
                     *         }
                     *       ],
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyListCard"];
                };
            };
            /** @description What the client has is still right; no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    people_follow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    people_unfollow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.
                 * @example kzJ0V5Yw3mQ1x8bN
                 */
                "X-CSRF-Token"?: components["parameters"]["Csrf"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AUTHENTICATION_REQUIRED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    revenueCat_take: {
        parameters: {
            query?: never;
            header?: {
                Authorization?: string;
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example text */
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "received": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyTaken"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
    stripe_take: {
        parameters: {
            query?: never;
            header?: {
                "Stripe-Signature"?: string;
                /**
                 * @description The same key and body get the first answer again for 24 hours; another body gets 409.
                 * @example 5f0c6a4e-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example text */
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "received": true
                     *       },
                     *       "meta": {
                     *         "request_id": "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4",
                     *         "timestamp": "2026-11-21T09:30:00Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyTaken"];
                };
            };
            400: components["responses"]["MALFORMED_REQUEST"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["VALIDATION_ERROR"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL_ERROR"];
            503: components["responses"]["SERVICE_UNAVAILABLE"];
        };
    };
}
