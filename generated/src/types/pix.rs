// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/mandate_pix/properties/payment_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PixPaymentSchedule {
    /// `halfyearly`
    Halfyearly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `weekly`
    Weekly,
    /// `yearly`
    Yearly,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    PixPaymentSchedule;
    0 => Halfyearly "halfyearly";
    1 => Monthly "monthly";
    2 => Quarterly "quarterly";
    3 => Weekly "weekly";
    4 => Yearly "yearly";
}
