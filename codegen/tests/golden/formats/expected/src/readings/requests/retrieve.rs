// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::readings::Reading;
use crate::rt;

/// Retrieve.
///
/// `GET /v1/readings/{reading}`
///
/// ```
/// use stripe_client::readings;
///
/// let reading = readings::retrieve("reading_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `reading`, in the path: Id of the reading.
///
/// # Answer
///
/// [`Reading`](crate::readings::Reading).
///
/// [Stripe's reference](https://docs.stripe.com/api/readings/retrieve)
///
/// Feature: `readings`.
#[doc(alias = "GetReadingsReading")]
#[doc(alias = "getreadingsreading")]
pub fn retrieve(reading: impl Into<rt::Id<Reading>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Reading>>(0, reading),
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

impl rt::Retrieve for Reading {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Reading;
    "GetReadingsReading" Get "/v1/readings/{reading}" Query;
    "reading" required path: String;
}
