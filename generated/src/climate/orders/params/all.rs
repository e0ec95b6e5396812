// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Who the carbon removal is for, as others may read it.
///
/// The parameters of `beneficiary`.
///
/// Contract: `#/paths/~1v1~1climate~1orders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/beneficiary`.
#[derive(Clone)]
#[must_use]
pub struct CreateBeneficiary(rt::Params);

impl CreateBeneficiary {
    /// With what is required.
    pub fn new(public_name: impl Into<String>) -> Self {
        CreateBeneficiary(CreateBeneficiary::default().0.set::<String>(0, public_name))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the carbon removal is for, as others may read it.
///
/// The parameters of `beneficiary`.
///
/// Contract: `#/paths/~1v1~1climate~1orders~1{order}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/beneficiary/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct UpdateBeneficiary(rt::Params);

impl UpdateBeneficiary {
    /// With what is required.
    pub fn new(public_name: impl Into<String>) -> Self {
        UpdateBeneficiary(UpdateBeneficiary::default().0.set::<String>(0, public_name))
    }

    /// Clears `public_name`.
    pub fn clear_public_name(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreateBeneficiary;
    "public_name" required: String;
}

rt::params! {
    UpdateBeneficiary;
    "public_name" required: rt::Clearable<String>;
}
