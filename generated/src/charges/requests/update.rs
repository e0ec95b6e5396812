// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a charge.
///
/// `POST /v1/charges/{charge}`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesCharge")]
#[doc(alias = "postchargescharge")]
pub fn update(charge: impl Into<rt::Id<crate::charges::Charge>>) -> Update {
    Update {
        charge: charge.into(),
        ..Default::default()
    }
}
/// The request of [`charges.update`](update()).
///
/// `POST /v1/charges/{charge}` (`PostChargesCharge`).
#[doc(alias = "PostChargesCharge")]
#[doc(alias = "postchargescharge")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    charge: rt::Id<crate::charges::Charge>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    description: Option<String>,
    expand: Option<Vec<String>>,
    fraud_details: Option<Box<crate::charges::params::FraudDetails>>,
    metadata: rt::Clearable<rt::Metadata>,
    receipt_email: Option<String>,
    shipping: Option<Box<crate::params::Shipping>>,
    transfer_group: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Description. At most 40000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Fraud details.
    pub fn fraud_details(mut self, value: crate::charges::params::FraudDetails) -> Self {
        self.fraud_details = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Receipt email. At most 5000 characters.
    pub fn receipt_email(mut self, value: impl Into<String>) -> Self {
        self.receipt_email = Some(value.into());
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: crate::params::Shipping) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Transfer group.
    pub fn transfer_group(mut self, value: impl Into<String>) -> Self {
        self.transfer_group = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::charges::Charge>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => charge "charge" required path;
    1 => customer "customer";
    2 => description "description";
    3 => expand "expand";
    4 => fraud_details "fraud_details";
    5 => metadata "metadata" clearable;
    6 => receipt_email "receipt_email" sensitive;
    7 => shipping "shipping";
    8 => transfer_group "transfer_group";
}
rt::request! {
    Update -> crate::charges::Charge;
    "PostChargesCharge" Post "/v1/charges/{charge}" Form;
}
