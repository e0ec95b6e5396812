// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Dashboard: the same shape as [`crate::types::AccountControllerStripeDashboardType`].
pub type Dashboard = crate::types::AccountControllerStripeDashboardType;
