// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::AccountTypeValue;
use crate::accounts::BusinessType;
use crate::accounts::params::BankAccount;
use crate::accounts::params::Capabilities;
use crate::accounts::params::Controller;
use crate::accounts::params::CreateBusinessProfile;
use crate::accounts::params::CreateCompany;
use crate::accounts::params::CreateIndividual;
use crate::accounts::params::CreateSettings;
use crate::accounts::params::Groups;
use crate::accounts::params::TosAcceptance;
use crate::accounts::params::UpdateDocuments;
use crate::rt;

/// Creates a connected account. What you fill in here, the account isn't asked for during onboarding.
///
/// `POST /v1/accounts`
///
/// ```
/// use stripe_client::accounts;
///
/// let account = accounts::create()
///     .email("ada@example.com")
///     .r#type(accounts::AccountTypeValue::Custom)
///     .external_account("btok_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`account_token`](Create::account_token()): An account token, which carries the details so that they don't pass your server.
/// - [`bank_account`](Create::bank_account()): A token from Stripe.js, or the details of the bank account.
/// - [`business_profile`](Create::business_profile()): What the business does and how customers reach it, in public.
/// - [`business_type`](Create::business_type()): Whether it is an individual, a company or another kind of organization.
/// - [`capabilities`](Create::capabilities()): What the account should be able to do.
/// - [`company`](Create::company()): Who the company is, whatever the [`business_type`](Create::business_type()).
/// - [`controller`](Create::controller()): Who answers for what of the connected account: fees, losses, requirements, and which Dashboard it has.
/// - [`country`](Create::country()): Where the account holder lives or the business is legally established, as a two-letter code.
/// - [`default_currency`](Create::default_currency()): The account's main currency, one that Stripe supports in its country.
/// - [`documents`](Create::documents()): Papers that Stripe may ask for.
/// - [`email`](Create::email()): The email of the account holder, for you to know them.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`external_account`](Create::external_account()): A bank account or card for payouts, as the id of a token.
/// - [`groups`](Create::groups()): Groups that the account is to be in, by kind of group.
/// - [`individual`](Create::individual()): Who the person behind the account is, if [`business_type`](Create::business_type()) is `individual`.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`settings`](Create::settings()): How the account uses Stripe: branding, payouts, what statements show.
/// - [`tos_acceptance`](Create::tos_acceptance()): When and how the account accepted Stripe's services agreement, the `full` one unless you name another.
/// - [`type`](Create::type()): The old way to say who pays fees, bears losses and sees which Dashboard.
///
/// # Answer
///
/// [`Account`](crate::accounts::Account).
///
/// # Errors
///
/// You haven't signed up for Connect, or the country doesn't allow a capability that is requested.
///
/// # What follows
///
/// [`account_links.create`](crate::account_links::create()) or [`account_sessions.create`](crate::account_sessions::create()) lets the account fill in the rest.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts/create)
///
/// Feature: `accounts`.
#[doc(alias = "PostAccounts")]
#[doc(alias = "postaccounts")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`accounts.create`](create()).
///
/// `POST /v1/accounts` (`PostAccounts`).
#[doc(alias = "PostAccounts")]
#[doc(alias = "postaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// An account token, which carries the details so that they don't pass your server.
    pub fn account_token<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// A token from Stripe.js, or the details of the bank account.
    pub fn bank_account<K>(self, value: impl rt::Maybe<BankAccount, K>) -> Self {
        Self(self.0.maybe::<BankAccount, K>(1, value), self.1)
    }

    /// What the business does and how customers reach it, in public.
    pub fn business_profile<K>(
        self,
        value: impl rt::Maybe<CreateBusinessProfile, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateBusinessProfile, K>(2, value), self.1)
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
    pub fn company<K>(self, value: impl rt::Maybe<CreateCompany, K>) -> Self {
        Self(self.0.maybe::<CreateCompany, K>(5, value), self.1)
    }

    /// Who answers for what of the connected account: fees, losses, requirements, and which Dashboard it has. It can't change later.
    pub fn controller<K>(self, value: impl rt::Maybe<Controller, K>) -> Self {
        Self(self.0.maybe::<Controller, K>(6, value), self.1)
    }

    /// Where the account holder lives or the business is legally established, as a two-letter code. Your platform's country if left out, and not to be changed later.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// The account's main currency, one that Stripe supports in its country. A three-letter ISO 4217 code in lower case.
    pub fn default_currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(8, value), self.1)
    }

    /// Papers that Stripe may ask for.
    pub fn documents<K>(self, value: impl rt::Maybe<UpdateDocuments, K>) -> Self {
        Self(self.0.maybe::<UpdateDocuments, K>(9, value), self.1)
    }

    /// The email of the account holder, for you to know them. If the platform collects the requirements, Stripe writes to it only with your consent.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(11, value), self.1)
    }

    /// A bank account or card for payouts, as the id of a token. It becomes the default of its currency, and the default before is deleted: add more with [`accounts.external_accounts.create`](crate::accounts::external_accounts::create()). Once the account was sent to onboarding, only if the platform collects the requirements.
    pub fn external_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(12, value), self.1)
    }

    /// Groups that the account is to be in, by kind of group.
    pub fn groups<K>(self, value: impl rt::Maybe<Groups, K>) -> Self {
        Self(self.0.maybe::<Groups, K>(13, value), self.1)
    }

    /// Who the person behind the account is, if [`business_type`](Self::business_type()) is `individual`. Once you have sent the account to onboarding, you can change it only if the platform collects the requirements.
    pub fn individual<K>(self, value: impl rt::Maybe<CreateIndividual, K>) -> Self {
        Self(self.0.maybe::<CreateIndividual, K>(14, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(15, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// How the account uses Stripe: branding, payouts, what statements show.
    pub fn settings<K>(self, value: impl rt::Maybe<CreateSettings, K>) -> Self {
        Self(self.0.maybe::<CreateSettings, K>(16, value), self.1)
    }

    /// When and how the account accepted Stripe's services agreement, the `full` one unless you name another. Only for accounts whose requirements your platform collects.
    pub fn tos_acceptance<K>(self, value: impl rt::Maybe<TosAcceptance, K>) -> Self {
        Self(self.0.maybe::<TosAcceptance, K>(17, value), self.1)
    }

    /// The old way to say who pays fees, bears losses and sees which Dashboard. Use [`controller`](Self::controller()) instead. `custom`, `express` or `standard`.
    pub fn r#type<K>(self, value: impl rt::Maybe<AccountTypeValue, K>) -> Self {
        Self(self.0.maybe::<AccountTypeValue, K>(18, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Account>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(11, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Account;
    "PostAccounts" Post "/v1/accounts" Form;
    "account_token" sensitive: String;
    "bank_account": BankAccount;
    "business_profile": CreateBusinessProfile;
    "business_type": BusinessType;
    "capabilities": Capabilities;
    "company": CreateCompany;
    "controller": Controller;
    "country": String;
    "default_currency": String;
    "documents": UpdateDocuments;
    "email" sensitive: String;
    "expand": Vec<String>;
    "external_account": String;
    "groups": Groups;
    "individual": CreateIndividual;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "settings": CreateSettings;
    "tos_acceptance": TosAcceptance;
    "type": AccountTypeValue;
}
