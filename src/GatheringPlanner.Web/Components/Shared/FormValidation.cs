using System.Collections;
using System.Globalization;
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
        foreach (var fault in Validator.Validate((TModel)Form.Model).Errors) _messages.Add(FieldOf(fault.PropertyName), fault.ErrorMessage);
        Form.NotifyValidationStateChanged();
    }

    private void ValidateField(object? sender, FieldChangedEventArgs e)
    {
        _messages!.Clear(e.FieldIdentifier);
        var faults = Validator.Validate((TModel)Form.Model).Errors.Where(fault => FieldOf(fault.PropertyName).Equals(e.FieldIdentifier));
        foreach (var fault in faults) _messages.Add(e.FieldIdentifier, fault.ErrorMessage);
        Form.NotifyValidationStateChanged();
    }

    /// <summary>The field that a validator calls “Limits[1].Text”: Text of the second limit.</summary>
    private FieldIdentifier FieldOf(string path)
    {
        var (model, steps) = (Form.Model, path.Split('.'));
        foreach (var step in steps[..^1])
        {
            var (name, index) = step.Split('[', ']') is [var list, var at, ..] ? (list, int.Parse(at, CultureInfo.InvariantCulture)) : (step, -1);
            var value = model.GetType().GetProperty(name)?.GetValue(model) ?? throw new InvalidOperationException($"{Form.Model} has no {path}.");
            model = index < 0 ? value : ((IList)value)[index]!;
        }

        return new(model, steps[^1]);
    }
}
