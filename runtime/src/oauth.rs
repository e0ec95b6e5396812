//! OAuth of Connect: how an account of someone else's is connected to a platform, and how it is let go.
//!
//! The user is sent to an [`authorize_url`] and comes back to the platform with a code, for which [`token`] gives the
//! account's id. Calls for the account are then made with the platform's own key: `client.for_account(id)`. Its requests
//! go to the server [`Connect`](crate::Server::Connect), with the platform's secret key, and are sent as all others are.
//! See <https://docs.stripe.com/connect/oauth-reference>.
//!
//! ```no_run
//! use stripe_runtime::{self as rt, oauth};
//!
//! # async fn connect<C: rt::Contract>(client: rt::Client<C>) -> Result<(), rt::Error> {
//! let url = oauth::authorize_url("ca_123").scope(oauth::Scope::ReadWrite).state("what the session knows").to_string();
//! // ... the user comes back, with that state and a code ...
//! match oauth::token("ac_123").send(&client).await {
//!     Ok(token) => println!("connected: {}", token.stripe_user_id),
//!     Err(error) if error.oauth_code() == Some(oauth::OAuthErrorCode::InvalidGrant) => {
//!         println!("the code has expired, or was used before");
//!     }
//!     Err(error) => return Err(error),
//! }
//! oauth::deauthorize("ca_123", "acct_1").send(&client).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Feature: `oauth`.
use std::fmt;

use crate::record::{Extra, Params};
use crate::{RequestOptions, encode_form, open_enum, params, record, request};

/// Where a user connects an account: a page of Stripe's that asks for it. [`to_string`](ToString::to_string) gives the
/// address.
#[derive(Clone)]
#[must_use = "an address is text: `to_string` gives it"]
pub struct AuthorizeUrl {
    params: Params,
    express: bool,
}

/// The page on which a user connects an account to the platform with this client id (`ca_...`, in the Dashboard's settings
/// of Connect).
pub fn authorize_url(client_id: impl Into<String>) -> AuthorizeUrl {
    let params = AuthorizeParams::default().0;
    AuthorizeUrl {
        params: params.set::<String>(0, client_id).set::<String>(1, "code"),
        express: false,
    }
}

impl AuthorizeUrl {
    /// Connects an Express account, and not a Standard one.
    pub fn express(mut self) -> Self {
        self.express = true;
        self
    }

    /// What the platform may do with the account; to read is what it may if nothing is said.
    pub fn scope(self, scope: Scope) -> Self {
        self.set(2, scope.as_str())
    }

    /// What comes back with the user, as it is: bound to the user's session, it tells that the user who comes back is the
    /// one who was sent. Always give it, and check it.
    pub fn state(self, state: impl Into<String>) -> Self {
        self.set(3, state)
    }

    /// Where the user comes back to: one of the addresses in the settings of Connect, the first unless set.
    pub fn redirect_uri(self, url: impl Into<String>) -> Self {
        self.set(4, url)
    }

    /// Which page the user sees first: to log in, or to make an account.
    pub fn landing(self, landing: Landing) -> Self {
        self.set(5, landing.as_str())
    }

    /// Asks even who has connected the account before.
    pub fn always_prompt(mut self, always: bool) -> Self {
        self.params = self.params.set::<bool>(6, always);
        self
    }

    /// The capabilities that an Express account is to have: `transfers`, `card_payments`.
    pub fn suggested_capabilities(
        mut self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.params = self.params.set_list::<String>(7, names);
        self
    }

    /// What is known of the user already, so that the form has it.
    pub fn stripe_user(mut self, user: StripeUser) -> Self {
        self.params = self.params.set::<StripeUser>(8, user);
        self
    }

    fn set(mut self, row: usize, value: impl Into<String>) -> Self {
        self.params = self.params.set::<String>(row, value);
        self
    }
}

impl fmt::Display for AuthorizeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let server = crate::Server::Connect.default_url();
        let express = if self.express { "/express" } else { "" };
        let query = encode_form(&self.params);
        write!(f, "{server}{express}/oauth/authorize?{query}")
    }
}

impl fmt::Debug for AuthorizeUrl {
    /// Without its parameters: the state is the session's, and the user is a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AuthorizeUrl")
    }
}

#[derive(Clone)]
struct AuthorizeParams(Params);
params! {
    AuthorizeParams;
    "client_id" required: String;
    "response_type" required: String;
    "scope": String;
    "state" sensitive: String;
    "redirect_uri": String;
    "stripe_landing": String;
    "always_prompt": bool;
    "suggested_capabilities": Vec<String>;
    "stripe_user": StripeUser;
}

/// What a platform knows of a user who is to connect an account. What is invalid is ignored by the page.
#[derive(Clone)]
#[must_use]
pub struct StripeUser(Params);

macro_rules! user {
    ($($row:literal $name:ident $wire:literal $($flag:ident)*: $about:literal;)*) => {
        params! { StripeUser; $($wire $($flag)*: String;)* }
        impl StripeUser {
            $(
                #[doc = $about]
                pub fn $name(self, value: impl Into<String>) -> Self {
                    Self(self.0.set::<String>($row, value))
                }
            )*
        }
    };
}

user! {
    0 email "email" sensitive: "The e-mail address.";
    1 url "url": "The page of the business.";
    2 country "country": "The country, in two letters: `US`.";
    3 phone_number "phone_number" sensitive: "The phone number, ten digits; needs the country.";
    4 business_name "business_name": "The legal name of the business.";
    5 business_type "business_type": "The kind of business: `sole_prop`, `corporation`, `non_profit`, `partnership`, `llc`.";
    6 first_name "first_name" sensitive: "The first name of who fills the form in.";
    7 last_name "last_name" sensitive: "The last name of who fills the form in.";
    8 dob_day "dob_day" sensitive: "The day of birth; needs month and year.";
    9 dob_month "dob_month" sensitive: "The month of birth, 1 to 12; needs day and year.";
    10 dob_year "dob_year" sensitive: "The year of birth; needs day and month.";
    11 street_address "street_address" sensitive: "The street of the business.";
    12 city "city" sensitive: "The city of the business.";
    13 state "state" sensitive: "The state or province of the business, in two letters; needs the country.";
    14 zip "zip" sensitive: "The postal code of the business.";
    15 physical_product "physical_product": "Whether goods are sold: `true` or `false`.";
    16 product_description "product_description": "What the business takes payments for.";
    17 currency "currency": "The currency, in three small letters; needs the country.";
    18 first_name_kana "first_name_kana" sensitive: "The first name in kana (Japan).";
    19 first_name_kanji "first_name_kanji" sensitive: "The first name in kanji (Japan).";
    20 last_name_kana "last_name_kana" sensitive: "The last name in kana (Japan).";
    21 last_name_kanji "last_name_kanji" sensitive: "The last name in kanji (Japan).";
    22 gender "gender" sensitive: "`male` or `female` (Japan).";
    23 block_kana "block_kana" sensitive: "The block of the address in kana (Japan).";
    24 block_kanji "block_kanji" sensitive: "The block of the address in kanji (Japan).";
    25 building_kana "building_kana" sensitive: "The building of the address in kana (Japan).";
    26 building_kanji "building_kanji" sensitive: "The building of the address in kanji (Japan).";
}

/// What a platform may do with a connected account.
#[derive(Clone)]
#[non_exhaustive]
pub enum Scope {
    /// `read_only`: reads.
    ReadOnly,
    /// `read_write`: reads, and acts for it.
    ReadWrite,
    /// One that is not listed here, as it came.
    Unknown(String),
}
open_enum! {
    Scope;
    0 => ReadOnly "read_only";
    1 => ReadWrite "read_write";
}

/// Which page a user sees first.
#[derive(Clone)]
#[non_exhaustive]
pub enum Landing {
    /// `login`: who has an account logs in.
    Login,
    /// `register`: who has none makes one.
    Register,
    /// One that is not listed here, as it came.
    Unknown(String),
}
open_enum! {
    Landing;
    0 => Login "login";
    1 => Register "register";
}

/// Takes the code that a user came back with (`ac_...`), and gives the account. A code can be used once, within five
/// minutes.
pub fn token(code: impl Into<String>) -> TokenRequest {
    TokenRequest::of("authorization_code").set(1, code)
}

/// Takes the refresh token of an account, and gives new tokens: of a smaller scope, or of the other mode.
pub fn refresh(refresh_token: impl Into<String>) -> TokenRequest {
    TokenRequest::of("refresh_token").set(2, refresh_token)
}

/// The request of [`token`] and [`refresh`]: `POST https://connect.stripe.com/oauth/token`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TokenRequest(Params, RequestOptions);
request! {
    TokenRequest -> Token;
    "OAuthToken" Post "/oauth/token" Form server "https://connect.stripe.com";
    "grant_type" required: String;
    "code" sensitive: String;
    "refresh_token" sensitive: String;
    "scope": String;
    "assert_capabilities": Vec<String>;
}

impl TokenRequest {
    fn of(grant: &str) -> Self {
        Self::default().set(0, grant)
    }

    fn set(self, row: usize, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(row, value), self.1)
    }

    /// The scope of the new tokens: no more than that of the refresh token, which it is unless set.
    pub fn scope(self, scope: Scope) -> Self {
        self.set(3, scope.as_str())
    }

    /// Fails unless the account has these capabilities, which were suggested to it.
    pub fn assert_capabilities(self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, names), self.1)
    }
}

/// A connected account, and the keys that were given for it. `Debug` hides the tokens.
#[non_exhaustive]
pub struct Token {
    /// The account's id (`acct_...`): what calls for it are made with, and all that most platforms keep.
    pub stripe_user_id: String,
    /// A secret key of the account's, for the platform. It lasts until the user lets the platform go.
    pub access_token: Option<String>,
    /// What [`refresh`] takes.
    pub refresh_token: Option<String>,
    /// A publishable key of the account's, for the platform.
    pub stripe_publishable_key: Option<String>,
    /// What the tokens allow.
    pub scope: Option<Scope>,
    /// Always `bearer`.
    pub token_type: Option<String>,
    /// Whether the tokens move money, or are for tests.
    pub livemode: bool,
    /// What is not listed here, and what was odd.
    pub extra: Extra,
}
record! {
    Token;
    0 => stripe_user_id "stripe_user_id" required;
    1 => access_token "access_token" sensitive;
    2 => refresh_token "refresh_token" sensitive;
    3 => stripe_publishable_key "stripe_publishable_key";
    4 => scope "scope";
    5 => token_type "token_type";
    6 => livemode "livemode";
}

/// Lets a connected account go: the platform with this client id (`ca_...`) can act for it no longer.
pub fn deauthorize(
    client_id: impl Into<String>,
    stripe_user_id: impl Into<String>,
) -> DeauthorizeRequest {
    let DeauthorizeRequest(params, options) = DeauthorizeRequest::default();
    let params = params.set::<String>(0, client_id);
    DeauthorizeRequest(params.set::<String>(1, stripe_user_id), options)
}

/// The request of [`deauthorize`]: `POST https://connect.stripe.com/oauth/deauthorize`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeauthorizeRequest(Params, RequestOptions);
request! {
    DeauthorizeRequest -> Deauthorized;
    "OAuthDeauthorize" Post "/oauth/deauthorize" Form server "https://connect.stripe.com";
    "client_id" required: String;
    "stripe_user_id" required: String;
}

/// An account that was let go.
#[non_exhaustive]
pub struct Deauthorized {
    /// The account's id (`acct_...`).
    pub stripe_user_id: String,
    /// What is not listed here, and what was odd.
    pub extra: Extra,
}
record! {
    Deauthorized;
    0 => stripe_user_id "stripe_user_id" required;
}

/// The code of an error of OAuth's: [`Error::oauth_code`](crate::Error::oauth_code). The page that a user comes back to
/// gets one as well, in the place of a code, as `error` in the query.
#[derive(Clone)]
#[non_exhaustive]
pub enum OAuthErrorCode {
    /// `access_denied`: the user did not agree.
    AccessDenied,
    /// `invalid_client`: the client id is not the one of the key that was sent, or the account is not connected to it.
    InvalidClient,
    /// `invalid_grant`: the code or refresh token has expired, was used before, or is of another platform or mode.
    InvalidGrant,
    /// `invalid_redirect_uri`: the address to come back to is not in the settings of Connect.
    InvalidRedirectUri,
    /// `invalid_request`: a parameter is missing or invalid.
    InvalidRequest,
    /// `invalid_scope`: there is no such scope, or the refresh token does not have it.
    InvalidScope,
    /// `unsupported_grant_type`: what was given is neither a code nor a refresh token.
    UnsupportedGrantType,
    /// `unsupported_response_type`: something else than a code was asked for.
    UnsupportedResponseType,
    /// One that is not listed here, as it came.
    Unknown(String),
}
open_enum! {
    OAuthErrorCode;
    0 => AccessDenied "access_denied";
    1 => InvalidClient "invalid_client";
    2 => InvalidGrant "invalid_grant";
    3 => InvalidRedirectUri "invalid_redirect_uri";
    4 => InvalidRequest "invalid_request";
    5 => InvalidScope "invalid_scope";
    6 => UnsupportedGrantType "unsupported_grant_type";
    7 => UnsupportedResponseType "unsupported_response_type";
}
