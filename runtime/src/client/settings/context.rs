//! The account path that a call acts for.
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// An account path, for organization keys: the accounts from the outermost to the one that is acted for, as
/// `Stripe-Context` has them: `acct_platform/acct_merchant`. See <https://docs.stripe.com/context>.
///
/// It is given wherever a context is taken, and [`push`](Self::push) and [`pop`](Self::pop) go a level down and up.
///
/// ```
/// use stripe_runtime::{RequestOptions, StripeContext};
///
/// let organization: StripeContext = "org_1".parse()?;
/// let merchant = organization.push("acct_2");
/// assert_eq!(merchant.to_string(), "org_1/acct_2");
/// assert_eq!(merchant.pop(), Some(organization));
/// let options = RequestOptions::new().stripe_context(merchant);
/// # Ok::<(), std::convert::Infallible>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StripeContext(Vec<String>);

impl StripeContext {
    /// The empty path: nobody's yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The accounts on the path, the outermost first.
    pub fn segments(&self) -> &[String] {
        &self.0
    }

    /// Whether it is nobody's. A call with an empty context is refused before it is sent.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The path to an account below this one. Several levels may be given at once, with `/` between them.
    #[must_use]
    pub fn push(&self, account: impl AsRef<str>) -> Self {
        let more = segments(account.as_ref());
        Self(self.0.iter().cloned().chain(more).collect())
    }

    /// The path to the account above this one; `None` of the empty path, which has none.
    pub fn pop(&self) -> Option<Self> {
        let (_, above) = self.0.split_last()?;
        Some(Self(above.to_vec()))
    }
}

fn segments(text: &str) -> impl Iterator<Item = String> {
    let filled = text.split('/').filter(|segment| !segment.trim().is_empty());
    filled.map(str::to_owned)
}

impl FromStr for StripeContext {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(segments(text).collect()))
    }
}

impl From<&str> for StripeContext {
    fn from(text: &str) -> Self {
        Self(segments(text).collect())
    }
}

impl<S: Into<String>> FromIterator<S> for StripeContext {
    fn from_iter<I: IntoIterator<Item = S>>(accounts: I) -> Self {
        Self(accounts.into_iter().map(Into::into).collect())
    }
}

impl fmt::Display for StripeContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.join("/"))
    }
}

impl From<StripeContext> for String {
    fn from(context: StripeContext) -> Self {
        context.to_string()
    }
}

impl From<&StripeContext> for String {
    fn from(context: &StripeContext) -> Self {
        context.to_string()
    }
}
