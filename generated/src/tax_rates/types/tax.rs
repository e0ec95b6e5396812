// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `tax_type`.
///
/// Contract: `#/components/schemas/tax_rate/properties/tax_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxType {
    /// `amusement_tax`
    AmusementTax,
    /// `communications_tax`
    CommunicationsTax,
    /// `gst`
    Gst,
    /// `hst`
    Hst,
    /// `igst`
    Igst,
    /// `jct`
    Jct,
    /// `lease_tax`
    LeaseTax,
    /// `pst`
    Pst,
    /// `qst`
    Qst,
    /// `retail_delivery_fee`
    RetailDeliveryFee,
    /// `rst`
    Rst,
    /// `sales_tax`
    SalesTax,
    /// `service_tax`
    ServiceTax,
    /// `vat`
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
