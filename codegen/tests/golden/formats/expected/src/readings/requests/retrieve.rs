// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/readings/{reading}`
///
/// - `reading`, in the path: Reading.
///
/// Feature: `readings`.
#[doc(alias = "GetReadingsReading")]
#[doc(alias = "getreadingsreading")]
pub fn retrieve(reading: impl Into<rt::Id<crate::readings::Reading>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<crate::readings::Reading>>(0, reading),
        rt::RequestOptions::default(),
    )
}
/// The request of [`readings.retrieve`](retrieve()).
///
/// `GET /v1/readings/{reading}` (`GetReadingsReading`).
#[doc(alias = "GetReadingsReading")]
#[doc(alias = "getreadingsreading")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);
rt::request! {
    Retrieve -> crate::readings::Reading;
    "GetReadingsReading" Get "/v1/readings/{reading}" Query;
    "reading" required path: String;
}
impl rt::Retrieve for crate::readings::Reading {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
