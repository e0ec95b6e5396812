// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the payments are for, as the customer's bank is told.
///
/// The values of `purpose`.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_payto/properties/purpose`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateOptionsPurpose {
    /// `dependant_support`: Support of relatives.
    DependantSupport,
    /// `government`
    Government,
    /// `loan`
    Loan,
    /// `mortgage`
    Mortgage,
    /// `other`
    Other,
    /// `pension`
    Pension,
    /// `personal`
    Personal,
    /// `retail`
    Retail,
    /// `salary`
    Salary,
    /// `tax`
    Tax,
    /// `utility`: Gas, water, power, phone.
    Utility,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    MandateOptionsPurpose;
    0 => DependantSupport "dependant_support";
    1 => Government "government";
    2 => Loan "loan";
    3 => Mortgage "mortgage";
    4 => Other "other";
    5 => Pension "pension";
    6 => Personal "personal";
    7 => Retail "retail";
    8 => Salary "salary";
    9 => Tax "tax";
    10 => Utility "utility";
}
