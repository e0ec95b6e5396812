// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether goods or services were sold in the disputed payment.
///
/// The values of `merchandise_or_services`.
///
/// Contract: `#/components/schemas/dispute_visa_compelling_evidence3_disputed_transaction/properties/merchandise_or_services`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MerchandiseOrServices {
    /// `merchandise`: Goods.
    Merchandise,
    /// `services`: Work or access, nothing that is shipped.
    Services,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    MerchandiseOrServices;
    0 => Merchandise "merchandise";
    1 => Services "services";
}
