// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Color before: the same shape as [`crate::widgets::WidgetColor`].
pub type WidgetColorBefore = crate::widgets::WidgetColor;
