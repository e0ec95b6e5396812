// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;

/// Shipping.
///
/// Contract: `#/components/schemas/shipping`.
#[derive(Default)]
#[non_exhaustive]
pub struct Shipping {
    /// Address.
    pub address: Option<Box<Address>>,
    /// Carrier. At most 5000 characters. May be null.
    pub carrier: Option<String>,
    /// Name. At most 5000 characters.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Tracking number. At most 5000 characters. May be null.
    pub tracking_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Shipping;
    0 => address "address" sensitive;
    1 => carrier "carrier";
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
    4 => tracking_number "tracking_number";
}
