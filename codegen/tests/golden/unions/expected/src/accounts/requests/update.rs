// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update.
///
/// `POST /v1/accounts/{account}`
///
/// - `account`, in the path: Account.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub fn update(account: impl Into<rt::Id<crate::accounts::Account>>) -> Update {
    Update {
        account: account.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.update`](update()).
///
/// `POST /v1/accounts/{account}` (`PostAccountsAccount`).
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    account: rt::Id<crate::accounts::Account>,
    billing_cycle_anchor: Option<crate::accounts::params::BillingCycleAnchor>,
    trial_end: Option<crate::accounts::params::TrialEnd>,
    created: Option<crate::accounts::params::Created>,
    method: Option<crate::accounts::params::Method>,
    tags: rt::Clearable<Vec<String>>,
    address: rt::Clearable<Box<crate::accounts::params::Address>>,
    limit: rt::Clearable<crate::accounts::params::Limit>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Billing cycle anchor.
    pub fn billing_cycle_anchor(
        mut self,
        value: impl Into<crate::accounts::params::BillingCycleAnchor>,
    ) -> Self {
        self.billing_cycle_anchor = Some(value.into());
        self
    }
    /// Trial end.
    pub fn trial_end(
        mut self,
        value: impl Into<crate::accounts::params::TrialEnd>,
    ) -> Self {
        self.trial_end = Some(value.into());
        self
    }
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::accounts::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Method.
    pub fn method(mut self, value: impl Into<crate::accounts::params::Method>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Tags.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `tags`.
    pub fn clear_tags(mut self) -> Self {
        self.tags = rt::Clearable::Clear;
        self
    }
    /// Address.
    pub fn address(mut self, value: crate::accounts::params::Address) -> Self {
        self.address = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `address`.
    pub fn clear_address(mut self) -> Self {
        self.address = rt::Clearable::Clear;
        self
    }
    /// Limit.
    pub fn limit(mut self, value: impl Into<crate::accounts::params::Limit>) -> Self {
        self.limit = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `limit`.
    pub fn clear_limit(mut self) -> Self {
        self.limit = rt::Clearable::Clear;
        self
    }
}
rt::record! {
    Update;
    0 => account "account" required path;
    1 => billing_cycle_anchor "billing_cycle_anchor";
    2 => trial_end "trial_end";
    3 => created "created";
    4 => method "method";
    5 => tags "tags" clearable;
    6 => address "address";
    7 => limit "limit";
}
rt::request! {
    Update -> crate::accounts::Account;
    "PostAccountsAccount" Post "/v1/accounts/{account}" Form;
}
