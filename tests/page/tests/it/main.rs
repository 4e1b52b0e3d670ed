//! Tests of the emulator's page in headless Chromium. `README.md` lists the
//! requirements.

mod application;
mod browser;
mod driver;
mod emulated;
mod looks;
mod safety;
mod use_by_keyboard;
mod use_by_mouse;
