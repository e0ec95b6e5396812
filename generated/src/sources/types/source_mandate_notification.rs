// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sources::Source;

/// The `source_mandate_notification` object.
///
/// Contract: `#/components/schemas/source_mandate_notification`.
///
/// Feature: `sources`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceMandateNotification {
    /// Acss debit.
    pub acss_debit: Option<Box<SourceMandateNotificationAcssDebitData>>,
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Bacs debit.
    pub bacs_debit: Option<Box<SourceMandateNotificationBacsDebitData>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<SourceMandateNotification>,
    /// Livemode.
    pub livemode: bool,
    /// Reason. At most 5000 characters.
    pub reason: String,
    /// Sepa debit.
    pub sepa_debit: Option<Box<SourceMandateNotificationSepaDebitData>>,
    /// Source.
    pub source: Source,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source mandate notification acss debit data.
///
/// Contract: `#/components/schemas/source_mandate_notification_acss_debit_data`.
///
/// Feature: `sources`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceMandateNotificationAcssDebitData {
    /// Statement descriptor. At most 5000 characters.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source mandate notification bacs debit data.
///
/// Contract: `#/components/schemas/source_mandate_notification_bacs_debit_data`.
///
/// Feature: `sources`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceMandateNotificationBacsDebitData {
    /// Last4. At most 5000 characters.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source mandate notification sepa debit data.
///
/// Contract: `#/components/schemas/source_mandate_notification_sepa_debit_data`.
///
/// Feature: `sources`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceMandateNotificationSepaDebitData {
    /// Creditor identifier. At most 5000 characters.
    pub creditor_identifier: Option<String>,
    /// Last4. At most 5000 characters.
    pub last4: Option<String>,
    /// Mandate reference. At most 5000 characters.
    pub mandate_reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    SourceMandateNotification;
    const "object" = Str("source_mandate_notification");
    0 => acss_debit "acss_debit";
    1 => amount "amount";
    2 => bacs_debit "bacs_debit";
    3 => created "created" required;
    4 => id "id" required;
    5 => livemode "livemode" required;
    6 => reason "reason" required;
    7 => sepa_debit "sepa_debit";
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
    0 => statement_descriptor "statement_descriptor";
}

rt::record! {
    SourceMandateNotificationBacsDebitData;
    0 => last4 "last4";
}

rt::record! {
    SourceMandateNotificationSepaDebitData;
    0 => creditor_identifier "creditor_identifier";
    1 => last4 "last4";
    2 => mandate_reference "mandate_reference";
}
