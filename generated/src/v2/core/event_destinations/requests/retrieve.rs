// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an Event Destination.
///
/// `GET /v2/core/event_destinations/{id}`
///
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreEventDestinationsId")]
#[doc(alias = "getv2coreeventdestinationsid")]
pub fn retrieve(id: impl Into<String>) -> Retrieve {
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.event_destinations.retrieve`](retrieve()).
///
/// `GET /v2/core/event_destinations/{id}` (`GetV2CoreEventDestinationsId`).
#[doc(alias = "GetV2CoreEventDestinationsId")]
#[doc(alias = "getv2coreeventdestinationsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: String,
    include: Option<Vec<crate::v2::core::event_destinations::params::Include>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Include. Only `webhook_endpoint.url`.
    pub fn include(
        mut self,
        value: impl IntoIterator<
            Item = crate::v2::core::event_destinations::params::Include,
        >,
    ) -> Self {
        self.include = Some(value.into_iter().collect());
        self
    }
}
rt::record! {
    Retrieve;
    0 => id "id" required path;
    1 => include "include" query;
}
rt::request! {
    Retrieve -> crate::v2::core::EventDestination;
    "GetV2CoreEventDestinationsId" Get "/v2/core/event_destinations/{id}" Query;
}
