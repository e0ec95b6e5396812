// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;
use crate::widgets::params::BoxType;
use crate::widgets::params::Label;
use crate::widgets::params::Wrap;

/// Create a widget.
///
/// Makes a widget. A widget has either a `size` or a [shape](https://docs.stripe.com/shapes#round).
///
/// It can be:
///
/// - Sold: see [sales](https://docs.stripe.com/api#sales).
/// - **Kept**.
///
/// `POST /v1/widgets`
///
/// ```
/// use stripe_client::widgets;
///
/// let widget = widgets::create(1, "steps").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `size`, in the body: How wide it is.
/// - `steps`, in the body: One of:
///
/// # Parameters
///
/// - [`color`](Create::color()): \[Deprecated\] What \<color> it has, as Vec\<u8> or `Vec<u8>`: a\[0\], b\_c\_d.
/// - [`box`](Create::box()): The box.
/// - [`wrap`](Create::wrap()): The wrap.
/// - [`label`](Create::label()): What is *written* on it.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`none`](Create::none())
///
/// # Answer
///
/// [`Widget`](crate::widgets::Widget).
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/create)
///
/// Feature: `widgets`.
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
pub fn create(size: i64, steps: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<i64>(0, size).set::<String>(1, steps),
        rt::RequestOptions::default(),
    )
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
    /// \[Deprecated\] What \<color> it has, as Vec\<u8> or `Vec<u8>`: a\[0\], b\_c\_d.
    pub fn color<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Clears `color`.
    pub fn clear_color(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// The box.
    pub fn r#box<K>(self, value: impl rt::Maybe<BoxType, K>) -> Self {
        Self(self.0.maybe::<BoxType, K>(3, value), self.1)
    }

    /// The wrap.
    pub fn wrap<K>(self, value: impl rt::Maybe<Wrap, K>) -> Self {
        Self(self.0.maybe::<Wrap, K>(4, value), self.1)
    }

    /// What is *written* on it.
    pub fn label<K>(self, value: impl rt::Maybe<Label, K>) -> Self {
        Self(self.0.maybe::<Label, K>(5, value), self.1)
    }

    /// Clears `label`.
    pub fn clear_label(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    pub fn none<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(7, value), self.1)
    }
}

rt::request! {
    Create -> Widget;
    "PostWidgets" Post "/v1/widgets" Form;
    "size" required: i64;
    "steps" required: String;
    "color": rt::Clearable<String>;
    "box": BoxType;
    "wrap": Wrap;
    "label": rt::Clearable<Label>;
    "expand": Vec<String>;
    "none": bool;
}
