// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `redirect_on_completion`.
///
/// Contract: `#/components/schemas/checkout.session/properties/redirect_on_completion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RedirectOnCompletion {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    RedirectOnCompletion;
    0 => Always "always";
    1 => IfRequired "if_required";
    2 => Never "never";
}
