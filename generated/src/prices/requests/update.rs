// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a price.
///
/// `POST /v1/prices/{price}`
///
/// - `price`, in the path: Price. At most 5000 characters.
///
/// Feature: `prices`.
#[doc(alias = "PostPricesPrice")]
#[doc(alias = "postpricesprice")]
pub fn update(price: impl Into<rt::Id<crate::prices::Price>>) -> Update {
    Update {
        price: price.into(),
        ..Default::default()
    }
}
/// The request of [`prices.update`](update()).
///
/// `POST /v1/prices/{price}` (`PostPricesPrice`).
#[doc(alias = "PostPricesPrice")]
#[doc(alias = "postpricesprice")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    price: rt::Id<crate::prices::Price>,
    active: Option<bool>,
    currency_options: rt::Clearable<
        std::collections::BTreeMap<String, crate::params::CurrencyOption>,
    >,
    expand: Option<Vec<String>>,
    lookup_key: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    nickname: Option<String>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    transfer_lookup_key: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Currency options. A map with free keys.
    pub fn currency_options(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, crate::params::CurrencyOption),
        >,
    ) -> Self {
        self.currency_options = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Clears `currency_options`.
    pub fn clear_currency_options(mut self) -> Self {
        self.currency_options = rt::Clearable::Clear;
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Lookup key. At most 200 characters.
    pub fn lookup_key(mut self, value: impl Into<String>) -> Self {
        self.lookup_key = Some(value.into());
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
    /// Nickname. At most 5000 characters.
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Transfer lookup key.
    pub fn transfer_lookup_key(mut self, value: bool) -> Self {
        self.transfer_lookup_key = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::prices::Price>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => price "price" required path;
    1 => active "active";
    2 => currency_options "currency_options" clearable;
    3 => expand "expand";
    4 => lookup_key "lookup_key";
    5 => metadata "metadata" clearable;
    6 => nickname "nickname";
    7 => tax_behavior "tax_behavior";
    8 => transfer_lookup_key "transfer_lookup_key";
}
rt::request! {
    Update -> crate::prices::Price;
    "PostPricesPrice" Post "/v1/prices/{price}" Form;
}
