// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create.
///
/// `POST /v1/charges`
///
/// Feature: `charges`.
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`charges.create`](create()).
///
/// `POST /v1/charges` (`PostCharges`).
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: Option<i64>,
    application_fee: Option<i64>,
    application_fee_amount: Option<i64>,
    capture: Option<bool>,
    card: Option<crate::params::Card>,
    currency: Option<rt::Currency>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    description: Option<String>,
    destination: Option<crate::charges::params::Destination>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    radar_options: Option<Box<crate::params::RadarOptions>>,
    receipt_email: Option<String>,
    shipping: Option<Box<crate::params::Shipping>>,
    source: Option<String>,
    statement_descriptor: Option<String>,
    statement_descriptor_suffix: Option<String>,
    transfer_data: Option<Box<crate::charges::params::TransferData>>,
    transfer_group: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Application fee.
    pub fn application_fee(mut self, value: i64) -> Self {
        self.application_fee = Some(value);
        self
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(mut self, value: i64) -> Self {
        self.application_fee_amount = Some(value);
        self
    }
    /// Capture.
    pub fn capture(mut self, value: bool) -> Self {
        self.capture = Some(value);
        self
    }
    /// Card.
    pub fn card(mut self, value: impl Into<crate::params::Card>) -> Self {
        self.card = Some(value.into());
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Customer. At most 500 characters.
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
    /// Destination.
    pub fn destination(
        mut self,
        value: impl Into<crate::charges::params::Destination>,
    ) -> Self {
        self.destination = Some(value.into());
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
    /// On behalf of. At most 5000 characters.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = Some(value.into());
        self
    }
    /// Radar options.
    pub fn radar_options(mut self, value: crate::params::RadarOptions) -> Self {
        self.radar_options = Some(Box::new(value));
        self
    }
    /// Receipt email.
    pub fn receipt_email(mut self, value: impl Into<String>) -> Self {
        self.receipt_email = Some(value.into());
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: crate::params::Shipping) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Source. At most 5000 characters.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_suffix = Some(value.into());
        self
    }
    /// Transfer data.
    pub fn transfer_data(mut self, value: crate::charges::params::TransferData) -> Self {
        self.transfer_data = Some(Box::new(value));
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
    Create;
    0 => amount "amount";
    1 => application_fee "application_fee";
    2 => application_fee_amount "application_fee_amount";
    3 => capture "capture";
    4 => card "card";
    5 => currency "currency";
    6 => customer "customer";
    7 => description "description";
    8 => destination "destination";
    9 => expand "expand";
    10 => metadata "metadata" clearable;
    11 => on_behalf_of "on_behalf_of";
    12 => radar_options "radar_options";
    13 => receipt_email "receipt_email" sensitive;
    14 => shipping "shipping";
    15 => source "source";
    16 => statement_descriptor "statement_descriptor";
    17 => statement_descriptor_suffix "statement_descriptor_suffix";
    18 => transfer_data "transfer_data";
    19 => transfer_group "transfer_group";
}
rt::request! {
    Create -> crate::charges::Charge;
    "PostCharges" Post "/v1/charges" Form;
}
