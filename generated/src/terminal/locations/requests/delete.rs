// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a Location.
///
/// `DELETE /v1/terminal/locations/{location}`
///
/// - `location`, in the path: Location. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "DeleteTerminalLocationsLocation")]
#[doc(alias = "deleteterminallocationslocation")]
pub fn delete(location: impl Into<rt::Id<crate::terminal::Location>>) -> Delete {
    Delete {
        location: location.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.locations.delete`](delete()).
///
/// `DELETE /v1/terminal/locations/{location}` (`DeleteTerminalLocationsLocation`).
#[doc(alias = "DeleteTerminalLocationsLocation")]
#[doc(alias = "deleteterminallocationslocation")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    location: rt::Id<crate::terminal::Location>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => location "location" required path;
}
rt::request! {
    Delete -> crate::terminal::DeletedLocation;
    "DeleteTerminalLocationsLocation" Delete "/v1/terminal/locations/{location}" Query;
}
