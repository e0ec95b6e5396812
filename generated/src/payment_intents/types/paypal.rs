// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the line item is: goods, digital goods or a donation.
///
/// The values of `category`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_paypal_amount_details_line_item_payment_method_options/properties/category`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaypalCategory {
    /// `digital_goods`: Delivered online, not shipped.
    DigitalGoods,
    /// `donation`: Given without anything in return.
    Donation,
    /// `physical_goods`: Goods that are shipped.
    PhysicalGoods,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PaypalCategory;
    0 => DigitalGoods "digital_goods";
    1 => Donation "donation";
    2 => PhysicalGoods "physical_goods";
}
