// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The Connect platform or app that made the object.
///
/// The `application` object.
///
/// Contract: `#/components/schemas/application`.
#[non_exhaustive]
pub struct Application {
    /// Names this object in other calls.
    pub id: rt::Id<Application>,
    /// What the application is called. May be null.
    pub name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Application;
    const "object" = Str("application");
    0 => id "id" required;
    1 => name = None "name";
}
