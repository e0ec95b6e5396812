// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the registration follows the common rules, or special ones for small sellers or imported goods.
///
/// The values of `place_of_supply_scheme`.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_default_standard/properties/place_of_supply_scheme`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PlaceOfSupplyScheme {
    /// `inbound_goods`: For goods that are sent in from abroad only.
    InboundGoods,
    /// `small_seller`: For small sellers in the EU: tax of their own country is charged on sales to other countries, below the threshold.
    SmallSeller,
    /// `standard`: The ordinary one: tax is charged by where the customer is.
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PlaceOfSupplyScheme;
    0 => InboundGoods "inbound_goods";
    1 => SmallSeller "small_seller";
    2 => Standard "standard";
}
