// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update.
///
/// `POST /v1/customers/{customer}/sources/{id}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerSourcesId")]
#[doc(alias = "postcustomerscustomersourcesid")]
pub fn update(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    id: impl Into<String>,
) -> Update {
    Update {
        customer: customer.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`customers.payment_sources.update`](update()).
///
/// `POST /v1/customers/{customer}/sources/{id}` (`PostCustomersCustomerSourcesId`).
#[doc(alias = "PostCustomersCustomerSourcesId")]
#[doc(alias = "postcustomerscustomersourcesid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    customer: rt::Id<crate::customers::Customer>,
    id: String,
    account_holder_name: Option<String>,
    account_holder_type: Option<crate::types::AccountHolderType>,
    address_city: Option<String>,
    address_country: Option<String>,
    address_line1: Option<String>,
    address_line2: Option<String>,
    address_state: Option<String>,
    address_zip: Option<String>,
    exp_month: Option<String>,
    exp_year: Option<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    name: Option<String>,
    owner: Option<Box<crate::params::Owner>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(mut self, value: impl Into<String>) -> Self {
        self.account_holder_name = Some(value.into());
        self
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(
        mut self,
        value: crate::types::AccountHolderType,
    ) -> Self {
        self.account_holder_type = Some(value);
        self
    }
    /// Address city. At most 5000 characters.
    pub fn address_city(mut self, value: impl Into<String>) -> Self {
        self.address_city = Some(value.into());
        self
    }
    /// Address country. At most 5000 characters.
    pub fn address_country(mut self, value: impl Into<String>) -> Self {
        self.address_country = Some(value.into());
        self
    }
    /// Address line1. At most 5000 characters.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// Address line2. At most 5000 characters.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// Address state. At most 5000 characters.
    pub fn address_state(mut self, value: impl Into<String>) -> Self {
        self.address_state = Some(value.into());
        self
    }
    /// Address zip. At most 5000 characters.
    pub fn address_zip(mut self, value: impl Into<String>) -> Self {
        self.address_zip = Some(value.into());
        self
    }
    /// Exp month. At most 5000 characters.
    pub fn exp_month(mut self, value: impl Into<String>) -> Self {
        self.exp_month = Some(value.into());
        self
    }
    /// Exp year. At most 5000 characters.
    pub fn exp_year(mut self, value: impl Into<String>) -> Self {
        self.exp_year = Some(value.into());
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
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Owner.
    pub fn owner(mut self, value: crate::params::Owner) -> Self {
        self.owner = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::types::CustomerSource>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => customer "customer" required path;
    1 => id "id" required path;
    2 => account_holder_name "account_holder_name" sensitive;
    3 => account_holder_type "account_holder_type";
    4 => address_city "address_city";
    5 => address_country "address_country";
    6 => address_line1 "address_line1" sensitive;
    7 => address_line2 "address_line2" sensitive;
    8 => address_state "address_state";
    9 => address_zip "address_zip" sensitive;
    10 => exp_month "exp_month";
    11 => exp_year "exp_year";
    12 => expand "expand";
    13 => metadata "metadata" clearable;
    14 => name "name" sensitive;
    15 => owner "owner";
}
rt::request! {
    Update -> crate::types::CustomerSource;
    "PostCustomersCustomerSourcesId" Post "/v1/customers/{customer}/sources/{id}" Form;
}
