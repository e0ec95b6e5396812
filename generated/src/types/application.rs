// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `application` object.
///
/// Contract: `#/components/schemas/application`.
#[derive(Default)]
#[non_exhaustive]
pub struct Application {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Application>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Application;
    const "object" = Str("application");
    0 => id "id" required;
    1 => name "name";
}
