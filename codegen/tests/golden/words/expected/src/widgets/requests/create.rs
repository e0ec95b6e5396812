// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;
use crate::widgets::params::Finish;
use crate::widgets::params::Grip;
use crate::widgets::params::Paint;
use crate::widgets::params::Polish;

/// Makes a [widget](crate::widgets::Widget) that costs `amount`. It can be painted.
///
/// `POST /v1/widgets`
///
/// ```
/// use stripe_client::widgets;
///
/// let widget = widgets::create(2000).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `amount`, in the body: What it costs, in the smallest currency unit.
///
/// # Parameters
///
/// - [`finish`](Create::finish()): How it shines: not at all (`matte`).
/// - [`grip`](Create::grip()): How it feels: unlike `matte`.
/// - [`note`](Create::note()): What you want to remember.
/// - [`polish`](Create::polish()): Makes it shine.
/// - [`stamp`](Create::stamp()): Your own mark, up to 12 characters.
/// - [`paint`](Create::paint())
///
/// # Answer
///
/// [`Widget`](crate::widgets::Widget).
///
/// # Errors
///
/// There is no [`paint`](Create::paint()) left.
///
/// # What follows
///
/// [`widgets.paint`](crate::widgets::paint()) paints it.
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/create)
///
/// Feature: `widgets`.
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
pub fn create(amount: i64) -> Create {
    Create(Create::default().0.set::<i64>(0, amount), rt::RequestOptions::default())
}

/// The request of [`widgets.create`](create()).
///
/// `POST /v1/widgets` (`PostWidgets`).
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How it shines: not at all (`matte`).
    pub fn finish<K>(self, value: impl rt::Maybe<Finish, K>) -> Self {
        Self(self.0.maybe::<Finish, K>(1, value), self.1)
    }

    /// How it feels: unlike `matte`. Only `soft`.
    pub fn grip<K>(self, value: impl rt::Maybe<Grip, K>) -> Self {
        Self(self.0.maybe::<Grip, K>(2, value), self.1)
    }

    /// What you want to remember.
    pub fn note<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Makes it shine.
    pub fn polish<K>(self, value: impl rt::Maybe<Polish, K>) -> Self {
        Self(self.0.maybe::<Polish, K>(4, value), self.1)
    }

    /// Your own mark, up to 12 characters.
    pub fn stamp<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    pub fn paint<K>(self, value: impl rt::Maybe<Paint, K>) -> Self {
        Self(self.0.maybe::<Paint, K>(6, value), self.1)
    }
}

rt::request! {
    Create -> Widget;
    "PostWidgets" Post "/v1/widgets" Form;
    "amount" required: i64;
    "finish": Finish;
    "grip": Grip;
    "note": String;
    "polish": Polish;
    "stamp": String;
    "paint": Paint;
}
