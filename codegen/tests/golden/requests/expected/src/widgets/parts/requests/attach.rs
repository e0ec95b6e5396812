// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Attach.
///
/// `POST /v1/widgets/{widget}/parts/{part}/attach`
///
/// - `widget`, in the path: Widget.
/// - `part`, in the path: Part.
///
/// Feature: `widgets`.
#[doc(alias = "PostWidgetsWidgetPartsPartAttach")]
#[doc(alias = "postwidgetswidgetpartspartattach")]
#[deprecated(note = "the contract says so")]
pub fn attach(
    widget: impl Into<rt::Id<crate::widgets::Widget>>,
    part: impl Into<String>,
) -> Attach {
    Attach {
        widget: widget.into(),
        part: part.into(),
        ..Default::default()
    }
}
/// The request of [`widgets.parts.attach`](attach()).
///
/// `POST /v1/widgets/{widget}/parts/{part}/attach` (`PostWidgetsWidgetPartsPartAttach`).
#[doc(alias = "PostWidgetsWidgetPartsPartAttach")]
#[doc(alias = "postwidgetswidgetpartspartattach")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Attach {
    widget: rt::Id<crate::widgets::Widget>,
    part: String,
    note: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Attach {
    /// Note.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}
rt::record! {
    Attach;
    0 => widget "widget" required path;
    1 => part "part" required path;
    2 => note "note";
}
rt::request! {
    Attach -> crate::widgets::Widget;
    "PostWidgetsWidgetPartsPartAttach" Post "/v1/widgets/{widget}/parts/{part}/attach" Form;
}
