// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod widget;
pub use self::widget::*;
