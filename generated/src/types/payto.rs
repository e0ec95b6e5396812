// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/mandate_options_payto/properties/payment_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaytoPaymentSchedule {
    /// `adhoc`
    Adhoc,
    /// `annual`
    Annual,
    /// `daily`
    Daily,
    /// `fortnightly`
    Fortnightly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `semi_annual`
    SemiAnnual,
    /// `weekly`
    Weekly,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    PaytoPaymentSchedule;
    0 => Adhoc "adhoc";
    1 => Annual "annual";
    2 => Daily "daily";
    3 => Fortnightly "fortnightly";
    4 => Monthly "monthly";
    5 => Quarterly "quarterly";
    6 => SemiAnnual "semi_annual";
    7 => Weekly "weekly";
}
/// The values of `purpose`.
///
/// Contract: `#/components/schemas/invoice_mandate_options_payto/properties/purpose`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaytoPurpose {
    /// `dependant_support`
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
    /// `utility`
    Utility,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    PaytoPurpose;
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
