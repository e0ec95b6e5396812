//! What a request is: a value that names its operation, its parameters, its options and its reply's type.
use crate::client::call::call::Done;
use crate::client::call::response::Response;
use crate::client::error::error::Error;
use crate::client::request::operation::Operation;
use crate::client::request::output::Output;
use crate::client::settings::options::RequestOptions;
use crate::record::{Params, Value};

/// A request of the contract: parameters that travel, and the operation that takes them. Generated types implement it
/// through the `request!` macro.
pub trait Request: Value {
    /// What comes back.
    type Output: Output;
    /// Which operation it is.
    const OPERATION: &'static Operation;
    /// What travels, and the options of this call.
    fn parts(&self) -> (&Params, &RequestOptions);
    /// Reads its reply. Here, so that it is compiled with the request, and not by each crate that sends one.
    #[doc(hidden)]
    fn read(done: Done) -> Result<Response<Self::Output>, Error>;
}

/// Makes a new type over [`Params`] and [`RequestOptions`] the request of an operation:
/// `Type -> Output; "operationId" Method "path" Body [server "url"];` and the rows of its table, as `params!` has them.
///
/// It gets the methods `send`, `with` and `extra`.
#[macro_export]
macro_rules! request {
    (
        $name:ident -> $output:ty;
        $id:literal $method:ident $path:literal $body:ident $(server $server:literal)?;
        $($table:tt)*
    ) => {
        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self(
                    $crate::Params::new($crate::params_shape!($name; $($table)*)),
                    ::core::default::Default::default(),
                )
            }
        }
        $crate::params_impls!($name; $($table)*);
        impl $crate::Request for $name {
            type Output = $output;
            const OPERATION: &'static $crate::Operation = &$crate::Operation {
                id: $id,
                method: $crate::Method::$method,
                path: $path,
                body: $crate::BodyKind::$body,
                server: $crate::request!(@server $($server)?),
            };
            fn parts(&self) -> (&$crate::Params, &$crate::RequestOptions) {
                (&self.0, &self.1)
            }
            fn read(done: $crate::Done) -> ::core::result::Result<$crate::Response<$output>, $crate::Error> {
                done.read()
            }
        }
        impl $name {
            /// Sends it. With the async client this gives a future, with the blocking one the result.
            pub fn send<C: $crate::Execute>(&self, client: &C) -> C::Reply<$output> {
                client.execute(self)
            }
            /// Sets options of this call: idempotency key, account, timeout, headers.
            pub fn with(self, options: $crate::RequestOptions) -> Self {
                Self(self.0, self.1.merge(options))
            }
            /// Sets a parameter that the contract doesn't know.
            pub fn extra(
                self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<$crate::Json>,
            ) -> Self {
                Self(self.0, self.1.parameter(name, value))
            }
        }
    };
    (@server) => { ::core::option::Option::None };
    (@server $server:literal) => { ::core::option::Option::Some($server) };
}

/// Says that a request gives a list: `Type -> Item;`, after its `request!`. It gets the methods `items` and `pages`.
#[macro_export]
macro_rules! list {
    ($name:ident -> $item:ty;) => {
        impl $name {
            /// All items, page after page as they are asked for: a stream (async) or an iterator (blocking).
            pub fn items<C: $crate::Execute>(
                &self,
                client: &C,
            ) -> C::Items<<Self as $crate::Request>::Output> {
                client.items(self)
            }
            /// All pages, each as it is asked for: a stream (async) or an iterator (blocking).
            pub fn pages<C: $crate::Execute>(
                &self,
                client: &C,
            ) -> C::Pages<<Self as $crate::Request>::Output> {
                client.pages(self)
            }
        }
    };
}
