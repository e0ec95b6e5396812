// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What kind of tax it is, such as `vat` or `sales_tax`.
///
/// The values of `tax_type`.
///
/// Contract: `#/components/schemas/tax_rate/properties/tax_type`.
///
/// Feature: `tax_rates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxType {
    /// `amusement_tax`: On shows and entertainment, in US cities.
    AmusementTax,
    /// `communications_tax`: On telephone, streaming and the like, in US states.
    CommunicationsTax,
    /// `gst`: Goods and services tax, as in Australia, Canada, India.
    Gst,
    /// `hst`: Harmonized sales tax, in some Canadian provinces.
    Hst,
    /// `igst`: Integrated goods and services tax, between states of India.
    Igst,
    /// `jct`: Consumption tax of Japan.
    Jct,
    /// `lease_tax`: On rent of goods, in US cities.
    LeaseTax,
    /// `pst`: Provincial sales tax, in Canada.
    Pst,
    /// `qst`: Sales tax of Québec.
    Qst,
    /// `retail_delivery_fee`: A fee on deliveries, in US states.
    RetailDeliveryFee,
    /// `rst`: Retail sales tax, in Manitoba.
    Rst,
    /// `sales_tax`: Sales tax of US states and below.
    SalesTax,
    /// `service_tax`: On services, in some countries.
    ServiceTax,
    /// `vat`: Value-added tax, in Europe and many countries.
    Vat,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TaxType;
    0 => AmusementTax "amusement_tax";
    1 => CommunicationsTax "communications_tax";
    2 => Gst "gst";
    3 => Hst "hst";
    4 => Igst "igst";
    5 => Jct "jct";
    6 => LeaseTax "lease_tax";
    7 => Pst "pst";
    8 => Qst "qst";
    9 => RetailDeliveryFee "retail_delivery_fee";
    10 => Rst "rst";
    11 => SalesTax "sales_tax";
    12 => ServiceTax "service_tax";
    13 => Vat "vat";
}
