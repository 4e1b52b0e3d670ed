//! Rules that declarations do not tell, a folder for each product. What holds for
//! every resource is in the engine.

pub use self::proxy::proxy;

mod proxy;
