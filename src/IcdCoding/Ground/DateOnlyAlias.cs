#if NETSTANDARD2_0
// .NET Standard 2.0 has no DateOnly: there, every date of this library is the date part of a DateTime.
global using DateOnly = System.DateTime;
#endif
