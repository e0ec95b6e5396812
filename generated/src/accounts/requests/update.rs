// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::BusinessType;
use crate::accounts::params::Capabilities;
use crate::accounts::params::Groups;
use crate::accounts::params::TosAcceptance;
use crate::accounts::params::UpdateBusinessProfile;
use crate::accounts::params::UpdateCompany;
use crate::accounts::params::UpdateDocuments;
use crate::accounts::params::UpdateIndividual;
use crate::accounts::params::UpdateSettings;
use crate::rt;

/// Changes a connected account: what is known of its business, its capabilities and its settings. If you collect the requirements, anything can change. If Stripe does, much of it is closed to you as soon as onboarding begins.
///
/// `POST /v1/accounts/{account}`
///
/// ```
/// use stripe_client::accounts;
///
/// let account = accounts::update("acct_123")
///     .email("ada@example.com")
///     .external_account("btok_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
///
/// # Parameters
///
/// - [`account_token`](Update::account_token()): An account token, which carries the details so that they don't pass your server.
/// - [`business_profile`](Update::business_profile()): What the business does and how customers reach it, in public.
/// - [`business_type`](Update::business_type()): Whether it is an individual, a company or another kind of organization.
/// - [`capabilities`](Update::capabilities()): What the account should be able to do.
/// - [`company`](Update::company()): Who the company is, whatever the [`business_type`](Update::business_type()).
/// - [`default_currency`](Update::default_currency()): The account's main currency, one that Stripe supports in its country.
/// - [`documents`](Update::documents()): Papers that Stripe may ask for.
/// - [`email`](Update::email()): The email of the account holder, for you to know them.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`external_account`](Update::external_account()): A bank account or card for payouts, as the id of a token.
/// - [`groups`](Update::groups()): Groups that the account is to be in, by kind of group.
/// - [`individual`](Update::individual()): Who the person behind the account is, if [`business_type`](Update::business_type()) is `individual`.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`settings`](Update::settings()): How the account uses Stripe: branding, payouts, what statements show.
/// - [`tos_acceptance`](Update::tos_acceptance()): When and how the account accepted Stripe's services agreement, the `full` one unless you name another.
///
/// # Answer
///
/// [`Account`](crate::accounts::Account).
///
/// # Errors
///
/// The field is closed because an account link or session was made for an account whose requirements Stripe collects. Or it is your own account, which you change in the Dashboard.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts/update)
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub fn update(account: impl Into<rt::Id<Account>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.update`](update()).
///
/// `POST /v1/accounts/{account}` (`PostAccountsAccount`).
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// An account token, which carries the details so that they don't pass your server.
    pub fn account_token<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// What the business does and how customers reach it, in public.
    pub fn business_profile<K>(
        self,
        value: impl rt::Maybe<UpdateBusinessProfile, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateBusinessProfile, K>(2, value), self.1)
    }

    /// Whether it is an individual, a company or another kind of organization. Once there is an account link or session, only platforms that collect requirements themselves can change it. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn business_type<K>(self, value: impl rt::Maybe<BusinessType, K>) -> Self {
        Self(self.0.maybe::<BusinessType, K>(3, value), self.1)
    }

    /// What the account should be able to do. Each is inactive until its requirements are met and checked. Required for accounts without a Stripe Dashboard.
    pub fn capabilities<K>(self, value: impl rt::Maybe<Capabilities, K>) -> Self {
        Self(self.0.maybe::<Capabilities, K>(4, value), self.1)
    }

    /// Who the company is, whatever the [`business_type`](Self::business_type()). Once there is an account link or session, only platforms that collect requirements themselves can change it.
    pub fn company<K>(self, value: impl rt::Maybe<UpdateCompany, K>) -> Self {
        Self(self.0.maybe::<UpdateCompany, K>(5, value), self.1)
    }

    /// The account's main currency, one that Stripe supports in its country. A three-letter ISO 4217 code in lower case.
    pub fn default_currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(6, value), self.1)
    }

    /// Papers that Stripe may ask for.
    pub fn documents<K>(self, value: impl rt::Maybe<UpdateDocuments, K>) -> Self {
        Self(self.0.maybe::<UpdateDocuments, K>(7, value), self.1)
    }

    /// The email of the account holder, for you to know them. If the platform collects the requirements, Stripe writes to it only with your consent.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(9, value), self.1)
    }

    /// A bank account or card for payouts, as the id of a token. It becomes the default of its currency, and the default before is deleted: add more with [`accounts.external_accounts.create`](crate::accounts::external_accounts::create()). Once the account was sent to onboarding, only if the platform collects the requirements.
    pub fn external_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// Groups that the account is to be in, by kind of group.
    pub fn groups<K>(self, value: impl rt::Maybe<Groups, K>) -> Self {
        Self(self.0.maybe::<Groups, K>(11, value), self.1)
    }

    /// Who the person behind the account is, if [`business_type`](Self::business_type()) is `individual`. Once you have sent the account to onboarding, you can change it only if the platform collects the requirements.
    pub fn individual<K>(self, value: impl rt::Maybe<UpdateIndividual, K>) -> Self {
        Self(self.0.maybe::<UpdateIndividual, K>(12, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(13, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// How the account uses Stripe: branding, payouts, what statements show.
    pub fn settings<K>(self, value: impl rt::Maybe<UpdateSettings, K>) -> Self {
        Self(self.0.maybe::<UpdateSettings, K>(14, value), self.1)
    }

    /// When and how the account accepted Stripe's services agreement, the `full` one unless you name another. Only for accounts whose requirements your platform collects.
    pub fn tos_acceptance<K>(self, value: impl rt::Maybe<TosAcceptance, K>) -> Self {
        Self(self.0.maybe::<TosAcceptance, K>(15, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Account>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(9, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Account;
    "PostAccountsAccount" Post "/v1/accounts/{account}" Form;
    "account" required path: String;
    "account_token" sensitive: String;
    "business_profile": UpdateBusinessProfile;
    "business_type": BusinessType;
    "capabilities": Capabilities;
    "company": UpdateCompany;
    "default_currency": String;
    "documents": UpdateDocuments;
    "email" sensitive: String;
    "expand": Vec<String>;
    "external_account": String;
    "groups": Groups;
    "individual": UpdateIndividual;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "settings": UpdateSettings;
    "tos_acceptance": TosAcceptance;
}
