// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Non fuel: the same shape as [`crate::test_helpers::issuing::params::ReportedBreakdownFuel`].
pub type NonFuel = crate::test_helpers::issuing::params::ReportedBreakdownFuel;
/// Purchase type: the same shape as [`crate::issuing::AuthorizationFleetDataPurchaseType`].
pub type PurchaseType = crate::issuing::AuthorizationFleetDataPurchaseType;
/// Service type: the same shape as [`crate::issuing::AuthorizationFleetDataServiceType`].
pub type ServiceType = crate::issuing::AuthorizationFleetDataServiceType;
/// Type: the same shape as [`crate::issuing::AuthorizationFuelDataType`].
pub type Type = crate::issuing::AuthorizationFuelDataType;
/// Unit: the same shape as [`crate::issuing::AuthorizationFuelDataUnit`].
pub type Unit = crate::issuing::AuthorizationFuelDataUnit;
