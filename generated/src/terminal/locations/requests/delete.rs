// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::DeletedLocation;
use crate::terminal::Location;

/// Deletes a location of readers for good.
///
/// `DELETE /v1/terminal/locations/{location}`
///
/// ```
/// use stripe_client::terminal;
///
/// let deleted_location = terminal::locations::delete("tml_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `location`, in the path: Id of the terminal location.
///
/// # Answer
///
/// [`DeletedLocation`](crate::terminal::DeletedLocation).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/locations/delete)
///
/// Feature: `terminal`.
#[doc(alias = "DeleteTerminalLocationsLocation")]
#[doc(alias = "deleteterminallocationslocation")]
pub fn delete(location: impl Into<rt::Id<Location>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Location>>(0, location),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.locations.delete`](delete()).
///
/// `DELETE /v1/terminal/locations/{location}` (`DeleteTerminalLocationsLocation`).
#[doc(alias = "DeleteTerminalLocationsLocation")]
#[doc(alias = "deleteterminallocationslocation")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedLocation;
    "DeleteTerminalLocationsLocation" Delete "/v1/terminal/locations/{location}" Query;
    "location" required path: String;
}
