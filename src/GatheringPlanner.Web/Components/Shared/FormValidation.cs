using FluentValidation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace GatheringPlanner.Web.Components.Shared;

/// <summary>Lets a FluentValidation validator speak in the form around it: about a field once it was changed, about all before it is sent.</summary>
public sealed class FormValidation<TModel> : ComponentBase, IDisposable
    where TModel : class
{
    private ValidationMessageStore? _messages;

    [Parameter, EditorRequired] public IValidator<TModel> Validator { get; set; } = null!;

    [CascadingParameter] public EditContext Form { get; set; } = null!;

    protected override void OnInitialized()
    {
        _messages = new(Form);
        Form.OnValidationRequested += ValidateAll;
        Form.OnFieldChanged += ValidateField;
    }

    public void Dispose()
    {
        Form.OnValidationRequested -= ValidateAll;
        Form.OnFieldChanged -= ValidateField;
    }

    private void ValidateAll(object? sender, ValidationRequestedEventArgs e)
    {
        _messages!.Clear();
        foreach (var fault in Validator.Validate((TModel)Form.Model).Errors) _messages.Add(Form.Field(fault.PropertyName), fault.ErrorMessage);
        Form.NotifyValidationStateChanged();
    }

    private void ValidateField(object? sender, FieldChangedEventArgs e)
    {
        _messages!.Clear(e.FieldIdentifier);
        var faults = Validator.Validate((TModel)Form.Model).Errors.Where(fault => fault.PropertyName == e.FieldIdentifier.FieldName);
        foreach (var fault in faults) _messages.Add(e.FieldIdentifier, fault.ErrorMessage);
        Form.NotifyValidationStateChanged();
    }
}
