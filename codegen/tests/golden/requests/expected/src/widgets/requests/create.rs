// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a widget.
///
/// `POST /v1/widgets`
///
/// - `name`, in the body: Name. At most 40 characters.
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `items`, in the body: Items.
///
/// Feature: `widgets`.
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
pub fn create(
    name: impl Into<String>,
    amount: i64,
    items: impl IntoIterator<Item = crate::widgets::params::Item>,
) -> Create {
    Create {
        name: name.into(),
        amount,
        items: items.into_iter().collect(),
        ..Default::default()
    }
}
/// The request of [`widgets.create`](create()).
///
/// `POST /v1/widgets` (`PostWidgets`).
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    name: String,
    amount: i64,
    currency: Option<rt::Currency>,
    metadata: rt::Clearable<rt::Metadata>,
    limits: Option<std::collections::BTreeMap<String, i64>>,
    prices: Option<std::collections::BTreeMap<String, crate::widgets::params::Price>>,
    description: rt::Clearable<String>,
    color: rt::Clearable<crate::widgets::params::Color>,
    items: Vec<crate::widgets::params::Item>,
    shipping: Option<Box<crate::widgets::params::Shipping>>,
    owner: rt::Clearable<Box<crate::widgets::params::Owner>>,
    send_: Option<bool>,
    clear_color_: Option<bool>,
    r#type: Option<crate::widgets::params::Type>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
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
    /// Limits. A map with free keys.
    pub fn limits(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.limits = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Prices. A map with free keys.
    pub fn prices(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, crate::widgets::params::Price),
        >,
    ) -> Self {
        self.prices = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Description. At most 10 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = rt::Clearable::Clear;
        self
    }
    /// Color. `red` or `green`.
    pub fn color(mut self, value: crate::widgets::params::Color) -> Self {
        self.color = rt::Clearable::Set(value);
        self
    }
    /// Clears `color`.
    pub fn clear_color(mut self) -> Self {
        self.color = rt::Clearable::Clear;
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: crate::widgets::params::Shipping) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Owner.
    pub fn owner(mut self, value: crate::widgets::params::Owner) -> Self {
        self.owner = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `owner`.
    pub fn clear_owner(mut self) -> Self {
        self.owner = rt::Clearable::Clear;
        self
    }
    /// Send.
    pub fn send_(mut self, value: bool) -> Self {
        self.send_ = Some(value);
        self
    }
    /// Clear color.
    pub fn clear_color_(mut self, value: bool) -> Self {
        self.clear_color_ = Some(value);
        self
    }
    /// Type. Only `service`.
    pub fn r#type(mut self, value: crate::widgets::params::Type) -> Self {
        self.r#type = Some(value);
        self
    }
}
rt::record! {
    Create;
    0 => name "name" required sensitive;
    1 => amount "amount" required;
    2 => currency "currency";
    3 => metadata "metadata" clearable;
    4 => limits "limits";
    5 => prices "prices";
    6 => description "description";
    7 => color "color";
    8 => items "items" required;
    9 => shipping "shipping";
    10 => owner "owner";
    11 => send_ "send";
    12 => clear_color_ "clear_color";
    13 => r#type "type";
}
rt::request! {
    Create -> crate::widgets::Widget;
    "PostWidgets" Post "/v1/widgets" Form;
}
