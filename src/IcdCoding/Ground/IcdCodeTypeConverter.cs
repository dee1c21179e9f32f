using System.ComponentModel;
using System.Globalization;

namespace IcdCoding;

/// <summary>Converts codes from and to text for configuration binding, model binding and designers.</summary>
public sealed class IcdCodeTypeConverter : TypeConverter
{
    /// <inheritdoc />
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc />
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? IcdCode.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc />
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is IcdCode code && destinationType == typeof(string) ? code.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
