namespace IcdCoding.Text;

/// <summary>Dates of service from one to another, both included; null for an open end.</summary>
internal readonly record struct ServicePeriod(DateOnly? From, DateOnly? Through)
{
    internal bool Contains(DateOnly dateOfService) => !(dateOfService < From) && !(dateOfService > Through);
}
