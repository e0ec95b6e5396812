// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `review` object without its fields: these need the feature `reviews`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Review {
    /// Names this object in other calls.
    pub id: rt::Id<Review>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Review;
    const "object" = Str("review");
    0 => id "id" required;
}
