// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update an order.
///
/// `POST /v1/climate/orders/{order}`
///
/// - `order`, in the path: Order. At most 5000 characters.
///
/// Feature: `climate`.
#[doc(alias = "PostClimateOrdersOrder")]
#[doc(alias = "postclimateordersorder")]
pub fn update(order: impl Into<rt::Id<crate::climate::Order>>) -> Update {
    Update {
        order: order.into(),
        ..Default::default()
    }
}
/// The request of [`climate.orders.update`](update()).
///
/// `POST /v1/climate/orders/{order}` (`PostClimateOrdersOrder`).
#[doc(alias = "PostClimateOrdersOrder")]
#[doc(alias = "postclimateordersorder")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    order: rt::Id<crate::climate::Order>,
    beneficiary: rt::Clearable<Box<crate::climate::orders::params::UpdateBeneficiary>>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Beneficiary.
    pub fn beneficiary(
        mut self,
        value: crate::climate::orders::params::UpdateBeneficiary,
    ) -> Self {
        self.beneficiary = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `beneficiary`.
    pub fn clear_beneficiary(mut self) -> Self {
        self.beneficiary = rt::Clearable::Clear;
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::climate::Order>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => order "order" required path;
    1 => beneficiary "beneficiary";
    2 => expand "expand";
    3 => metadata "metadata";
}
rt::request! {
    Update -> crate::climate::Order;
    "PostClimateOrdersOrder" Post "/v1/climate/orders/{order}" Form;
}
