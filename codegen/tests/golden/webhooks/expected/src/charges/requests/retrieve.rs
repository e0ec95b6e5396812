// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/charges/{charge}`
///
/// - `charge`, in the path: Charge.
///
/// Feature: `charges`.
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub fn retrieve(charge: impl Into<rt::Id<crate::charges::Charge>>) -> Retrieve {
    Retrieve {
        charge: charge.into(),
        ..Default::default()
    }
}
/// The request of [`charges.retrieve`](retrieve()).
///
/// `GET /v1/charges/{charge}` (`GetChargesCharge`).
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    charge: rt::Id<crate::charges::Charge>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Retrieve;
    0 => charge "charge" required path;
}
rt::request! {
    Retrieve -> crate::charges::Charge;
    "GetChargesCharge" Get "/v1/charges/{charge}" Query;
}
impl rt::Retrieve for crate::charges::Charge {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
