// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `interval`.
///
/// Contract: `#/components/schemas/payment_method_details_card_installments_plan/properties/interval`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InstallmentInterval {
    /// `month`
    Month,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    InstallmentInterval;
    0 => Month "month";
}
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_method_details_card_installments_plan/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InstallmentPlanType {
    /// `bonus`
    Bonus,
    /// `fixed_count`
    FixedCount,
    /// `revolving`
    Revolving,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    InstallmentPlanType;
    0 => Bonus "bonus";
    1 => FixedCount "fixed_count";
    2 => Revolving "revolving";
}
