// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which scheme you chose with the state, such as the simplified sellers use tax.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_us_state_sales_tax_election/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ElectionType {
    /// `local_use_tax`: Local use tax is collected beside the tax of the state.
    LocalUseTax,
    /// `simplified_sellers_use_tax`: Collect the simplified sellers use tax (SSUT) at one rate, as in Alabama.
    SimplifiedSellersUseTax,
    /// `single_local_use_tax`: Collect one local rate for the whole state, as in Texas.
    SingleLocalUseTax,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ElectionType;
    0 => LocalUseTax "local_use_tax";
    1 => SimplifiedSellersUseTax "simplified_sellers_use_tax";
    2 => SingleLocalUseTax "single_local_use_tax";
}
