// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoice_rendering_templates")]
mod invoice;
#[cfg(feature = "invoice_rendering_templates")]
pub use self::invoice::*;
#[cfg(feature = "invoice_rendering_templates")]
mod invoice_rendering_template;
#[cfg(feature = "invoice_rendering_templates")]
pub use self::invoice_rendering_template::*;
