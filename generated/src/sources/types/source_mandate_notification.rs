// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sources::Source;

/// Notice to a payer that a debit from their [source](crate::sources::Source) is coming, or that its mandate changed. Stripe emails it, or you do after [`source.mandate_notification`](crate::events::EventType::SourceMandateNotification).
///
/// The `source_mandate_notification` object.
///
/// Contract: `#/components/schemas/source_mandate_notification`.
///
/// Feature: `sources`.
#[non_exhaustive]
pub struct SourceMandateNotification {
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<Box<SourceMandateNotificationAcssDebitData>>,
    /// What the customer is told will be debited, in the smallest unit of the source's currency. Set if [`reason`](Self::reason) is `debit_initiated`. May be null.
    pub amount: Option<i64>,
    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub bacs_debit: Option<Box<SourceMandateNotificationBacsDebitData>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<SourceMandateNotification>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the customer is told of: that the mandate stands, or that a debit comes.
    pub reason: String,
    /// Direct debit from a bank account in the euro area (SEPA).
    pub sepa_debit: Option<Box<SourceMandateNotificationSepaDebitData>>,
    /// The source that the mandate belongs to.
    pub source: Source,
    /// Whether the customer was told yet.
    pub status: String,
    /// Which payment method the source is.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/source_mandate_notification_acss_debit_data`.
///
/// Feature: `sources`.
#[non_exhaustive]
pub struct SourceMandateNotificationAcssDebitData {
    /// What the customer's statement says of the debit.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// Contract: `#/components/schemas/source_mandate_notification_bacs_debit_data`.
///
/// Feature: `sources`.
#[non_exhaustive]
pub struct SourceMandateNotificationBacsDebitData {
    /// The last four digits of the account that is debited.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// Contract: `#/components/schemas/source_mandate_notification_sepa_debit_data`.
///
/// Feature: `sources`.
#[non_exhaustive]
pub struct SourceMandateNotificationSepaDebitData {
    /// Who debits, by the SEPA creditor identifier.
    pub creditor_identifier: Option<String>,
    /// The last four characters of the IBAN that is debited.
    pub last4: Option<String>,
    /// The mandate's reference, which the bank statement shows.
    pub mandate_reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    SourceMandateNotification;
    const "object" = Str("source_mandate_notification");
    0 => acss_debit = None "acss_debit";
    1 => amount = None "amount";
    2 => bacs_debit = None "bacs_debit";
    3 => created "created" required;
    4 => id "id" required;
    5 => livemode = false "livemode" required;
    6 => reason "reason" required;
    7 => sepa_debit = None "sepa_debit";
    8 => source "source" required;
    9 => status "status" required;
    10 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    SourceMandateNotification;
    acss_debit "acss_debit" => SourceMandateNotificationAcssDebitData;
    bacs_debit "bacs_debit" => SourceMandateNotificationBacsDebitData;
    sepa_debit "sepa_debit" => SourceMandateNotificationSepaDebitData;
    source "source" => Source;
}

rt::record! {
    SourceMandateNotificationAcssDebitData;
    0 => statement_descriptor = None "statement_descriptor";
}

rt::record! {
    SourceMandateNotificationBacsDebitData;
    0 => last4 = None "last4";
}

rt::record! {
    SourceMandateNotificationSepaDebitData;
    0 => creditor_identifier = None "creditor_identifier";
    1 => last4 = None "last4";
    2 => mandate_reference = None "mandate_reference";
}
