// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Capture method: the same shape as [`crate::types::ManualCapture`].
pub type CaptureMethod = crate::types::ManualCapture;
