// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How often payments are taken, `adhoc` unless set.
///
/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_payto/properties/payment_schedule`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaytoMandateOptionsPaymentSchedule {
    /// `adhoc`: Whenever needed, at no fixed times.
    Adhoc,
    /// `annual`
    Annual,
    /// `daily`
    Daily,
    /// `fortnightly`: Every two weeks.
    Fortnightly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `semi_annual`: Every six months.
    SemiAnnual,
    /// `weekly`
    Weekly,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PaytoMandateOptionsPaymentSchedule;
    0 => Adhoc "adhoc";
    1 => Annual "annual";
    2 => Daily "daily";
    3 => Fortnightly "fortnightly";
    4 => Monthly "monthly";
    5 => Quarterly "quarterly";
    6 => SemiAnnual "semi_annual";
    7 => Weekly "weekly";
}
